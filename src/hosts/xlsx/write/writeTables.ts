import type { PackageDraft } from '../package/packageDraft';
import { tablePaths } from '../read/readSheet';
import { parseXml } from '../xml/xmlTree';
import { editTable } from './editTable';
import type { SheetDraft } from './sheetDraft';

/** Writes the tables of a sheet that a patch changed; both lists are in the sheet's order. */
export function writeTables(draft: PackageDraft, sheet: SheetDraft): void {
  const {
    tables: present,
    edits: { tables },
  } = sheet;
  if (tables.every((table, index) => table === present[index])) return;
  const paths = tablePaths(draft, sheet.path, parseXml(sheet.shell));
  tables.forEach((table, index) => {
    if (table !== present[index]) draft.write(paths[index]!, editTable(draft.text(paths[index]!), table));
  });
}
