import { formatCell } from '../workbook/address';
import type { Action } from './action';

const LONGEST = 40;

/** How an action is called where it has no row of its own beside it: `1-(bb)`, else the beginning of its text. */
export function actionLabel({ ref, text, source }: Action): string {
  if (ref !== null) return ref;
  if (text === '') return `${source.block.sheet.name} ${formatCell(source.row, source.block.firstColumn)}`;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}\u2026`;
}
