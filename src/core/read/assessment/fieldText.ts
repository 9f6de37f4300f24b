import { fieldCell, type Block } from '../block';
import { cellText } from '../cells/cellText';

/** The text of a field in a row; '' when it has none. */
export function fieldText(block: Block, row: number, field: string): string {
  return cellText(fieldCell(block, row, field));
}
