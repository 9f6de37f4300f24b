import { cellFromPatch } from './cellFromPatch';
import type { FixCell } from './patch';
import { readCell } from './readCell';
import { findSheet, type Cell, type WorkbookSnapshot } from './snapshot';

/**
 * Whether the cell of a fix still holds what is to be corrected, and no formula. A date is its number: only the format
 * tells them apart.
 */
export function holdsTyped(workbook: WorkbookSnapshot, { sheet: name, row, column, from }: FixCell): boolean {
  const sheet = findSheet(workbook, name);
  if (!sheet) return false;
  const present = readCell(workbook, sheet, row, column);
  const wanted = cellFromPatch(from, workbook.dateSystem);
  if (present.kind === 'blank' || present.kind === 'uncalculated' || present.formula !== undefined) return false;
  return 'value' in wanted && kindOf(present) === kindOf(wanted) && present.value === wanted.value;
}

function kindOf({ kind }: Cell): Cell['kind'] {
  return kind === 'date' ? 'number' : kind;
}
