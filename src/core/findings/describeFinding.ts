import { findingCatalogue } from './catalogue';
import type { Finding } from './finding';

/** The finding as a sentence, from the catalogue and the finding's own values. */
export function describeFinding(finding: Finding): string {
  const template: string = findingCatalogue[finding.code].message;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(finding.params[name] ?? '').replace(/\s+/g, ' '));
}
