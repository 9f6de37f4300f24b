import type { Place } from '../findings/finding';
import { findOwnedSheet } from '../workbook/findOwnedSheet';
import { readCell } from '../workbook/readCell';
import type { Cell, WorkbookSnapshot } from '../workbook/snapshot';
import { cellText } from './cells/cellText';
import { foldText } from './cells/foldText';
import { findOwnedTable, isSameHeader } from './ownedTable';

/** Last part of the name that marks the KPI register. */
export const REGISTER_ID = 'register';

/** The headers of the register that are read again: what a row speaks of, and what staff may type. */
export const registerHeaders = { action: 'Action', part: 'Part', measure: 'Measure override' } as const;

/** What staff typed in the register's column for a measure: the one column of an own sheet that is input. */
export interface MeasureEntry {
  /** As the register names the action: `1-(bb)`. */
  readonly action: string;
  readonly part: number;
  /** Rows above it that speak of the same action and part: actions may be called the same. */
  readonly occurrence: number;
  readonly text: string;
  readonly cell: Cell;
  readonly place: Place;
}

/** The measures typed in the KPI registers of the workbooks, in the order of their rows (definition: domain 1.4). */
export function readMeasureEntries(workbooks: readonly WorkbookSnapshot[]): readonly MeasureEntry[] {
  return workbooks.flatMap(readEntries);
}

function readEntries(workbook: WorkbookSnapshot, index: number): readonly MeasureEntry[] {
  const owned = findOwnedSheet(workbook, REGISTER_ID);
  const isHeader = (text: string) => Object.values(registerHeaders).some((header) => isSameHeader(text, header));
  const table = owned && findOwnedTable(workbook, owned, isHeader);
  if (!table) return [];
  const { sheet, range } = owned;
  const columnOf = (header: string) => table.headers.find(({ text }) => isSameHeader(text, header))?.column;
  const [action, part, measure] = Object.values(registerHeaders).map(columnOf);
  if (action === undefined || part === undefined || measure === undefined) return [];
  const entries: MeasureEntry[] = [];
  const seen = new Map<string, number>();
  for (let row = table.headerRow + 1; row <= range.bottom; row++) {
    const name = cellText(readCell(workbook, sheet, row, action));
    const number = readCell(workbook, sheet, row, part);
    const key = `${foldText(name)} ${cellText(number)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const cell = readCell(workbook, sheet, row, measure);
    if (cell.kind === 'blank') continue;
    entries.push({
      action: name,
      part: number.kind === 'number' ? number.value : 1,
      occurrence,
      text: cell.kind === 'error' ? cell.value : cellText(cell),
      cell,
      place: { workbook: index, sheet: sheet.name, range: { top: row, left: measure, bottom: row, right: measure } },
    });
  }
  return entries;
}
