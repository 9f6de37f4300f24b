import { severities, type FiguresReport, type Severity } from '../core';

export type FindingReport = FiguresReport['findings'][number];

/** The findings of one code, in the order the rules gave them. */
export interface FindingGroup {
  readonly code: FindingReport['code'];
  readonly title: string;
  readonly findings: readonly FindingReport[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** The findings of one sheet; null for those about the workbook as a whole. */
export interface SheetGroup {
  readonly sheet: string | null;
  readonly findings: readonly FindingReport[];
}

/** Worst first, then by code in the order the rules ran; severities without findings are left out. */
export function groupFindings(findings: readonly FindingReport[]): readonly SeverityGroup[] {
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const groups = [...groupBy(ofSeverity, ({ code }) => code)].map(([code, ofCode]) => {
      return { code, title: ofCode[0]!.title, findings: ofCode };
    });
    return [{ severity, count: ofSeverity.length, groups }];
  });
}

/** In the order in which the sheets come up. */
export function groupBySheet(findings: readonly FindingReport[]): readonly SheetGroup[] {
  return [...groupBy(findings, ({ sheet }) => sheet)].map(([sheet, ofSheet]) => ({ sheet, findings: ofSheet }));
}

/** More findings of one code than these are folded by sheet, where they are of several. */
const MOST_UNFOLDED = 20;

/** Whether findings of one code are too many to be listed without their sheets. */
export function foldsBySheet(findings: readonly FindingReport[]): boolean {
  return findings.length > MOST_UNFOLDED && findings.some(({ sheet }) => sheet !== findings[0]!.sheet);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
