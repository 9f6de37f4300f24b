import type { FindingReport } from '../../groupFindings';
import { keyOf } from './findingReport';

/** A name for each finding that outlives a check: those alike are told apart by their order. */
export function nameFindings(findings: readonly FindingReport[]): ReadonlyMap<FindingReport, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = `${finding.code} ${keyOf(finding)}`;
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return [finding, times === 0 ? name : `${name} #${times}`];
    }),
  );
}
