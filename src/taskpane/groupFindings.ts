import type { FiguresReport } from '../core';

export type FindingReport = FiguresReport['findings'][number];
export type Severity = FindingReport['severity'];

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** The findings of one code, in the order the rules gave them. */
export interface FindingGroup {
  readonly code: FindingReport['code'];
  readonly findings: readonly FindingReport[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** Worst first, then by code in the order the rules ran; severities without findings are left out. */
export function groupFindings(findings: readonly FindingReport[]): readonly SeverityGroup[] {
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const codes = [...new Set(ofSeverity.map(({ code }) => code))];
    const groups = codes.map((code) => ({ code, findings: ofSeverity.filter((finding) => finding.code === code) }));
    return [{ severity, count: ofSeverity.length, groups }];
  });
}
