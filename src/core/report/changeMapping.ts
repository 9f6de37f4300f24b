import type { Role } from '../read/layouts/layout';
import type { SheetMapping } from '../read/sheetMapping';
import type { BlockReading, SheetReading } from './sheetReadings';

/** One thing a user says of a sheet. */
export type MappingChange =
  /** What it is; null for no sheet of the plan. */
  | { readonly kind: 'role'; readonly role: Role | null }
  | { readonly kind: 'headerRow'; readonly row: number }
  /** Letters of a field's column; null for none. */
  | { readonly kind: 'column'; readonly field: string; readonly column: string | null };

/**
 * The mapping of a sheet with one thing changed in one of its blocks, counted from 0; a sheet without a block gets one by
 * its role. What the user did not say is left to the headers, so that it follows them.
 */
export function changeMapping(reading: SheetReading, index: number, change: MappingChange): readonly SheetMapping[] {
  const { sheet } = reading;
  const entries = reading.blocks.map(({ role, firstColumn, headerRow, chosen }): SheetMapping => ({
    ...{ sheet, role, headerCells: [`${firstColumn}${headerRow}`] },
    ...(Object.keys(chosen).length > 0 && { columns: { ...chosen } }),
  }));
  const block = reading.blocks[index];
  if (!block) return change.kind === 'role' ? [...entries, { sheet, role: change.role }] : entries;
  entries.splice(index, 1, ...changeEntry(entries[index]!, block, change));
  return entries.length > 0 ? entries : [{ sheet, role: null }];
}

function changeEntry(entry: SheetMapping, block: BlockReading, change: MappingChange): SheetMapping[] {
  switch (change.kind) {
    case 'role':
      // The columns chosen were fields of the role before.
      return change.role === null ? [] : [{ sheet: entry.sheet, role: change.role, headerCells: entry.headerCells }];
    case 'headerRow':
      return [{ ...entry, headerCells: [`${block.firstColumn}${change.row}`] }];
    case 'column': {
      const others = Object.entries(block.chosen).filter(
        ([field, column]) => field !== change.field && (column === null || column !== change.column),
      );
      return [{ ...entry, columns: Object.fromEntries([...others, [change.field, change.column]]) }];
    }
  }
}
