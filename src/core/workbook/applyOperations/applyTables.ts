import type { GrowTable } from '../patch';
import type { AddTable } from '../sheetOperations';
import { isSameText, sheetOf, type WorkbookDraft } from './workbookDraft';

export function growTable(draft: WorkbookDraft, { sheet, table, range, columns }: GrowTable): void {
  const target = sheetOf(draft, sheet);
  const index = target.tables.findIndex((present) => isSameText(present.name, table));
  if (index < 0) throw new RangeError(`There is no table "${table}" on the sheet "${sheet}".`);
  const present = target.tables[index]!;
  if (present.hasHeaderRow) {
    columns.forEach((value, right) => {
      if (value !== present.columns[right]) target.set(range.top, range.left + right, { kind: 'text', value });
    });
  }
  target.tables[index] = { ...present, range, columns };
}

export function addTable(draft: WorkbookDraft, { sheet, table, range, columns }: AddTable): void {
  const target = sheetOf(draft, sheet);
  if (draft.sheets.some(({ tables }) => tables.some(({ name }) => isSameText(name, table)))) {
    throw new RangeError(`There is already a table "${table}" in the workbook.`);
  }
  columns.forEach((value, right) => target.set(range.top, range.left + right, { kind: 'text', value }));
  target.tables.push({ name: table, range, hasHeaderRow: true, hasTotalsRow: false, columns });
}
