import type { Place } from '../findings/finding';
import type { Model } from '../model/model';
import { fieldCell, fieldPlace, type Block } from '../read/block';
import { readBlockRows } from '../read/dataRows';
import { CellKind, type Cell } from '../workbook/snapshot';

/** A cell the product reads: its field, where it stands, what it holds. */
export interface ReadCell<Kind extends Cell['kind']> {
  readonly block: Block;
  readonly field: string;
  readonly place: Place;
  readonly cell: CellOf<Kind>;
}

type CellOf<Kind extends Cell['kind']> = Cell & { readonly kind: Kind };

/**
 * Every cell of a kind in the data rows that a field is read from, sheet by sheet, column by column. Columns without such
 * a cell, nearly all of them, cost next to nothing.
 */
export function* readCells<Kind extends Cell['kind']>({ blocks }: Model, kind: Kind): Generator<ReadCell<Kind>> {
  for (const block of blocks) {
    for (const [field, column] of Object.entries(block.columns)) {
      if (!block.sheet.columns[column - 1]?.kinds.includes(CellKind[kind])) continue;
      for (const row of readBlockRows(block).data) {
        const cell = fieldCell(block, row, field);
        if (isOf(cell, kind)) yield { block, field, place: fieldPlace(block, row, field), cell };
      }
    }
  }
}

function isOf<Kind extends Cell['kind']>(cell: Cell, kind: Kind): cell is CellOf<Kind> {
  return cell.kind === kind;
}
