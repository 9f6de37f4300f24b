import type { Place } from '../findings/finding';
import type { Model } from '../model/model';
import { fieldCell, fieldPlace, type Block } from '../read/block';
import { readBlockRows } from '../read/dataRows';
import type { Cell } from '../workbook/snapshot';

/** A cell the product reads: its field, where it stands, what it holds. */
export interface ReadCell {
  readonly block: Block;
  readonly field: string;
  readonly place: Place;
  readonly cell: Cell;
}

/** Every cell of every data row that a field is read from, sheet by sheet, column by column. */
export function* readCells({ blocks }: Model): Generator<ReadCell> {
  for (const block of blocks) {
    const { data } = readBlockRows(block);
    for (const field of Object.keys(block.columns)) {
      for (const row of data) {
        const cell = fieldCell(block, row, field);
        if (cell.kind !== 'blank') yield { block, field, place: fieldPlace(block, row, field), cell };
      }
    }
  }
}
