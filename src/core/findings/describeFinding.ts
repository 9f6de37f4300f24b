import { findingCatalogue } from './catalogue';
import type { Finding } from './finding';

/**
 * The finding as a sentence, from the catalogue and the finding's own values; what there is `more` to say goes behind. Of
 * a cell with several bullets it says first which one.
 */
export function describeFinding({ code, params, bullet = null }: Described): string {
  const template: string = findingCatalogue[code].message;
  const withMore = template.includes('{more}') ? template : `${template}{more}`;
  const sentence = withMore.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '').replace(/\s+/g, ' '));
  return bullet === null ? sentence : `Bullet ${bullet}: ${sentence}`;
}

type Described = Pick<Finding, 'code' | 'params'> & Partial<Pick<Finding, 'bullet'>>;
