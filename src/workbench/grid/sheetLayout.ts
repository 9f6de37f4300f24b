import {
  isInside,
  lastUsedRow,
  ownedRanges,
  readCell,
  type OwnedStyle,
  type Range,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../core';
import { showCell } from '../../taskpane/words/showValue';

/** How a sheet is laid out in the grid. */
export interface SheetLayout {
  readonly rowCount: number;
  /** In pixels; index 0 is column A. */
  readonly columnWidths: readonly number[];
  /** Whether a cell stands in a column the product wrote. */
  readonly isOwned: (row: number, column: number) => boolean;
  readonly hasOwned: boolean;
  readonly styleOf: (column: number) => OwnedStyle | null;
}

/** Owned columns whose numbers are shares of a whole. */
const SHARES = /\.(progress|coverage|womenShare|genderRecorded)$/i;

const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const SAMPLE_ROWS = 80;
/** In characters: a header such as "Administrations". */
const SHORT = 18;

export function layoutSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): SheetLayout {
  const owned = ownedRanges(workbook).filter(
    (range) => range.isWorkbookScoped && range.sheet.toLowerCase() === sheet.name.toLowerCase(),
  );
  const shares = new Set(owned.filter(({ name }) => SHARES.test(name)).map(({ range }) => range.left));
  const styleOf = (column: number) => (shares.has(column) ? 'share' : null);
  const columnCount = Math.max(sheet.columns.length + SPARE_COLUMNS, 10);
  const columns = Array.from({ length: columnCount }, (_, index) => index + 1);
  const ranges: readonly Range[] = owned.map(({ range }) => range);
  return {
    rowCount: Math.max(lastUsedRow(sheet) + SPARE_ROWS, 40),
    columnWidths: columns.map((column) => widthOf(textLengths(workbook, sheet, column, styleOf(column)))),
    isOwned: (row, column) => ranges.some((range) => isInside(range, { row, column })),
    hasOwned: ranges.length > 0,
    styleOf,
  };
}

/** Wide enough for short texts and most of the longer ones, in bounds. */
function widthOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.8)] ?? 0;
  const longest = Math.max(usual, ...sorted.filter((length) => length <= SHORT));
  return Math.min(Math.max(longest * 7 + 18, 72), 300);
}

function textLengths(workbook: WorkbookSnapshot, sheet: SheetSnapshot, column: number, style: OwnedStyle | null) {
  const source = sheet.columns[column - 1];
  if (!source) return [];
  const lengths: number[] = [];
  const last = Math.min(source.firstRow + source.kinds.length, source.firstRow + SAMPLE_ROWS);
  for (let row = source.firstRow; row < last; row++) {
    const shown = showCell(readCell(workbook, sheet, row, column), style, workbook.dateSystem);
    if (shown !== '') lengths.push(shown.split('\n')[0]!.length);
  }
  return lengths;
}
