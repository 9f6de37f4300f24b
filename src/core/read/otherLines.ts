import type { FoundBlock } from './foundBlock';
import type { SheetHeaders } from './sheetHeaders';

interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * Where the title lines above a header begin: the rows with at most one filled cell after the first blank row below the
 * last row of several; without a blank row the one line above the header. Outside of the columns nothing counts.
 */
export function titleTop(headers: SheetHeaders, row: number, { left, right }: Columns): number {
  let last = row - 1;
  while (last >= 1 && headers.countFilled(last, left, right) <= 1) last--;
  for (let line = last + 1; line < row; line++) {
    if (headers.countFilled(line, left, right) === 0) return line + 1;
  }
  return Math.max(last + 1, row - 1);
}

/**
 * True for the header of a table of another kind below a block, as of a summary: after a blank row, perhaps under a
 * title, cells that are headers of one role but stand elsewhere. What follows is no data of the block.
 */
export function isForeignHeader(headers: SheetHeaders, { fit }: FoundBlock, row: number): boolean {
  const texts = headers.textsOf(row).filter(({ column }) => column >= fit.left && column <= fit.right);
  if (row <= fit.row || headers.countFilled(row, fit.left, fit.right) > texts.length) return false;
  const fields = texts.map(({ header }) => headers.words.meaningsOf(header).get(fit.role) ?? null);
  const known = new Set(fields.filter((field) => field !== null));
  if (known.size < 2 || known.size < texts.length * 0.6) return false;
  const isTitled = headers.countFilled(row - 1, fit.left, fit.right) === 1;
  return headers.countFilled(row - (isTitled ? 2 : 1), fit.left, fit.right) === 0;
}
