import type { Place } from '../findings/finding';
import { fieldPlace, type Block } from '../read/block';

/** Where something of the model was read: its block and row. */
export interface Source {
  readonly block: Block;
  readonly row: number;
}

/** The cell a field of it stands in, or would. */
export function placeOf(source: Source, field: string): Place {
  return fieldPlace(source.block, source.row, field);
}

export function hasColumn(source: Source, field: string): boolean {
  return source.block.columns[field] !== undefined;
}
