import type { CellFix, FindingKey } from '../../../core';
import type { FindingReport } from '../../groupFindings';
import { text } from '../../words/copy';

/** Where a finding stands, in words. */
export function placeOf({ sheet, cell }: Pick<FindingReport, 'sheet' | 'cell'>): string {
  return sheet === null ? text.workbookAsAWhole : `${sheet} ${cell}`;
}

/** A finding in a list: those alike have the same. */
export function keyOf({ sheet, cell, bullet, subject }: FindingReport): string {
  return `${sheet} ${cell} ${bullet} ${subject}`;
}

/** How the session is told which finding is meant; null for one about the workbook as a whole. */
export function findingKey({ code, sheet, cell, bullet, subject }: FindingReport): FindingKey | null {
  return sheet === null || cell === null ? null : { code, sheet, cell, bullet, subject };
}

/** The correction of a finding; null where there is no one safe answer. */
export function cellFix({ sheet, fix }: FindingReport): CellFix | null {
  if (!fix || sheet === null || fix.cell === null) return null;
  return { ...fix, sheet, cell: fix.cell };
}
