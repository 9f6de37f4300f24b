import { findingCatalogue } from './catalogue';
import type { Finding } from './finding';

/** The finding as a sentence, from the catalogue and the finding's own values; what there is `more` to say goes behind. */
export function describeFinding(finding: Pick<Finding, 'code' | 'params'>): string {
  const template: string = findingCatalogue[finding.code].message;
  const withMore = template.includes('{more}') ? template : `${template}{more}`;
  return withMore.replace(/\{(\w+)\}/g, (_, name: string) => String(finding.params[name] ?? '').replace(/\s+/g, ' '));
}
