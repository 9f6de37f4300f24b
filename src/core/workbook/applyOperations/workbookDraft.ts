import type { DateSystem } from '../calendar';
import type { SheetBuilder } from '../sheetBuilder';
import type { DefinedName } from '../snapshot';
import type { StringPool } from '../stringPool';

/** The workbook while a patch goes through it. */
export interface WorkbookDraft {
  readonly dateSystem: DateSystem;
  readonly pool: StringPool;
  sheets: SheetBuilder[];
  names: DefinedName[];
  state: string | null;
}

/** @throws RangeError when the workbook has no such sheet. */
export function sheetOf(draft: WorkbookDraft, name: string): SheetBuilder {
  const sheet = draft.sheets.find((present) => isSameText(present.name, name));
  if (!sheet) throw new RangeError(`There is no sheet "${name}" in the workbook.`);
  return sheet;
}

/** Names of sheets, tables and ranges are the same whatever their case. */
export function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
