import type { PatchOperation } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { TableModel } from '../model/tableModel';

/** Tables that were made, or those that have another extent or other columns than before. */
export function tableOperations(
  sheet: SheetModel,
  former: SheetModel | null,
  which: 'new' | 'standing',
): PatchOperation[] {
  return sheet.tables.flatMap((table): PatchOperation[] => {
    const was = former?.tables.find(({ name }) => name === table.name);
    const columns = table.columns.map(({ name }) => name);
    const { name, range, style } = table;
    if (!was) return which === 'new' ? [{ op: 'addTable', sheet: sheet.name, table: name, range, columns, style }] : [];
    const isSame = shapeOf(was) === shapeOf(table);
    return which === 'new' || isSame ? [] : [{ op: 'growTable', sheet: sheet.name, table: name, range, columns }];
  });
}

function shapeOf({ range, columns }: TableModel): string {
  return JSON.stringify([range.top, range.left, range.bottom, range.right, columns.map(({ name }) => name)]);
}
