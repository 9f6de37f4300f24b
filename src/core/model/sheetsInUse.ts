import { detectBlocks } from '../read/detectBlocks';
import { mappingsOf } from '../read/sheetMapping';
import { isOwnedSheet } from '../workbook/ownedSheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readState } from './state';

/**
 * The sheets whose cells matter: the product's own and those with a role, as the user set it or as the head of the sheet
 * (the first 40 rows) tells. A host that reads other sheets by their heads only loses nothing (definition: workbook 2.2).
 */
export function sheetsInUse(workbook: WorkbookSnapshot): ReadonlySet<SheetSnapshot> {
  const { mappings } = readState(workbook.state).state;
  return new Set(
    workbook.sheets.filter((sheet) => {
      if (isOwnedSheet(workbook.names, sheet.name)) return true;
      const entries = mappingsOf(mappings, workbook.file, sheet.name);
      if (entries.length > 0) return entries.some(({ role }) => role !== null);
      return detectBlocks(workbook, 0, sheet).length > 0;
    }),
  );
}
