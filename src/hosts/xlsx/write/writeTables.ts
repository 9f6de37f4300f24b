import type { SheetSnapshot, TableSnapshot } from '../../../core';
import type { PackageDraft } from '../package/packageDraft';
import { tablePaths } from '../read/readSheet';
import { readSheetFrame } from '../read/sheetFrame';
import { editTable } from './editTable';

/** Writes the tables of a sheet that a patch changed; both lists are in the sheet's order. */
export function writeTables(
  draft: PackageDraft,
  sheetPath: string,
  sheet: SheetSnapshot,
  tables: readonly TableSnapshot[],
): void {
  if (tables.every((table, index) => table === sheet.tables[index])) return;
  const paths = tablePaths(draft, sheetPath, readSheetFrame(draft.text(sheetPath)).root);
  tables.forEach((table, index) => {
    if (table !== sheet.tables[index]) draft.write(paths[index]!, editTable(draft.text(paths[index]!), table));
  });
}
