import { fitsSearch } from '../../fitsSearch';
import type { FindingReport } from '../../groupFindings';
import { isNarrowed, type FindingFilter } from './findingFilter';
import { cellFix, placeOf } from './findingReport';

/** The findings that fit, in their order. Every word searched for is in the kind, the place or the sentence. */
export function filterFindings(findings: readonly FindingReport[], filter: FindingFilter): readonly FindingReport[] {
  if (!isNarrowed(filter)) return findings;
  const { search, severity, sheet, isFixable } = filter;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (sheet === null || finding.sheet === sheet) &&
      (!isFixable || cellFix(finding) !== null) &&
      fitsSearch(`${finding.title} ${placeOf(finding)} ${finding.message}`, search),
  );
}
