import { detectBlocks } from '../read/detectBlocks';
import { mappingsOf } from '../read/sheetMapping';
import { isOwnedSheet } from '../workbook/ownedSheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readState } from './state';

/**
 * The names of the sheets whose cells matter: the product's own and those with a role, as the user set it or as the head of the sheet
 * (the first 40 rows) tells. A host that reads other sheets by their heads only loses nothing (definition: workbook 2.2).
 */
export function sheetsInUse(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const { mappings } = readState(workbook.state).state;
  const inUse = workbook.sheets.filter((sheet) => {
    if (isOwnedSheet(workbook.names, sheet.name)) return true;
    const entries = mappingsOf(mappings, workbook.file, sheet.name);
    if (entries.length > 0) return entries.some(({ role }) => role !== null);
    return detectBlocks(workbook, 0, sheet).length > 0;
  });
  return new Set(inUse.map(({ name }) => name));
}
