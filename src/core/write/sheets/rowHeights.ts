import type { ReportCell, ReportTable } from '../../report/tables/reportTable';
import type { PatchOperation } from '../../workbook/patch';
import { countLines } from './countLines';
import type { ReportPlace } from './placeReport';

/** Points of a line of text. */
const LINE = 15;
/** Points of a title, whose letters are larger. */
const TITLE = 24;
/** Characters that the filter button of a header hides. */
const FILTER_BUTTON = 3;

/**
 * Heights for the rows whose texts are new or differ: not every program fits a row to its text on opening. A new row of
 * one line is left to the program.
 */
export function rowHeights(
  { columns, rows, lines }: ReportTable,
  { sheet, headerRow, former, top }: ReportPlace,
  moved: ReadonlySet<number>,
): readonly PatchOperation[] {
  const height = (row: number, points: number): PatchOperation => {
    return { op: 'setRowHeight', sheet: sheet.name, row, height: points };
  };
  const titles = lines.flatMap(({ style }, down) => (style === 'title' ? [height(top + down, TITLE)] : []));
  const headerLines = columns.map(({ header, width }) => countLines(header, width - FILTER_BUTTON));
  const ofRows = rows.flatMap((row, down): PatchOperation[] => {
    const at = headerRow + 1 + down;
    const needed = Math.max(1, ...row.map((cell, index) => linesOf(cell, columns[index]!.width)));
    const isNew = former === null || at > former.bottom;
    return (isNew && needed > 1) || (!isNew && moved.has(at)) ? [height(at, LINE * needed)] : [];
  });
  const ofHead = former === null ? [...titles, height(headerRow, LINE * Math.max(...headerLines))] : [];
  return [...ofHead, ...ofRows];
}

function linesOf({ cell }: ReportCell, width: number): number {
  if (cell.kind === 'formula') return countLines(String(cell.value), width);
  return cell.kind === 'text' ? countLines(cell.value, width) : 1;
}
