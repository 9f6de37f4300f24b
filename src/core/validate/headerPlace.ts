import type { Place } from '../findings/finding';
import { placeAt, type Block } from '../read/block';
import { isBlankAt } from '../workbook/readCell';

/** Where the header of a column stands: of a header in two rows the upper one where the lower cell is empty. */
export function headerPlace(block: Block, column: number): Place {
  const rows = [block.headerRows[0]!, ...block.groupRows.slice(0, 1)];
  return placeAt(block, rows.find((row) => !isBlankAt(block.sheet, row, column)) ?? rows[0]!, column);
}
