import type { Block } from './block';
import { sharesColumns, type FoundBlock } from './foundBlock';
import { readLeadColumns } from './leadColumns';
import { settleNeedColumns } from './needColumns';
import { titleTop } from './otherLines';
import type { SheetHeaders } from './sheetHeaders';

/** The block as it is read, once the whole sheet is known. */
export function finishBlock(headers: SheetHeaders, found: FoundBlock, workbookIndex: number): Block {
  const { fit, headerRows, groupRows, table, firstRow, chosen } = found;
  const { workbook, sheet } = headers;
  const block: Block = {
    ...{ role: fit.role, workbookIndex, workbook, sheet, headerRows, groupRows },
    ...{ columns: fit.columns, unmatched: fit.unmatched, duplicates: fit.duplicates },
    ...{ firstColumn: fit.left, lastColumn: fit.right, firstRow, table },
    lastRow: lastRowOf(headers, found),
    confidence: Math.round(fit.score * 100) / 100,
    rival: fit.rival,
    chosen,
  };
  return settleNeedColumns(readLeadColumns(block));
}

/** An Excel table that begins below ends a plain range, as the next header does. */
function lastRowOf(headers: SheetHeaders, { fit, table, lastRow, headerRows }: FoundBlock): number {
  const end = lastRow ?? headers.lastRow;
  if (table) return end;
  const below = headers.sheet.tables.filter(
    ({ range, hasHeaderRow }) => hasHeaderRow && range.top > headerRows.at(-1)! + 1 && sharesColumns(range, fit),
  );
  return Math.min(end, ...below.map(({ range }) => titleTop(headers, range.top, fit) - 1));
}
