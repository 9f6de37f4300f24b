import { sheetsNamedIn } from './sheetsNamedIn';
import { parseSheetRange } from './sheetName';
import type { DefinedName } from './snapshot';

/** What the workbook-scoped names begin with that mark a whole sheet as the product's own (definition: workbook 2.3). */
export const OWNED_SHEET_PREFIX = 'PlanMonitor.sheet.';

/** Whether names mark a sheet as the product's own. The names of owned columns, which stand on staff's sheets, do not. */
export function isOwnedSheet(names: readonly DefinedName[], sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  return names.some(
    ({ name, scope, reference }) =>
      scope === null &&
      name.toLowerCase().startsWith(OWNED_SHEET_PREFIX.toLowerCase()) &&
      parseSheetRange(reference)?.sheet.toLowerCase() === wanted,
  );
}

/** Whether a name goes when a sheet is deleted: it is scoped to it, or refers to it and to no other sheet. */
export function goesWithSheet({ scope, reference }: DefinedName, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  if (scope?.toLowerCase() === wanted) return true;
  const named = sheetsNamedIn(reference);
  return named.length > 0 && named.every((name) => name.toLowerCase() === wanted);
}
