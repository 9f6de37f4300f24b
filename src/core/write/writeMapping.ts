import { formatState, readState } from '../model/state';
import type { SheetMapping } from '../read/sheetMapping';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { keptMappings } from './keptMappings';

/**
 * The state that keeps in the workbook what the user says of a sheet, in place of what they said before; null goes back
 * to what is found without a word of theirs. The same to the byte when that changes nothing.
 */
export function writeMapping(
  workbook: WorkbookSnapshot,
  sheet: string,
  entries: readonly SheetMapping[] | null,
): string | null {
  const { state } = readState(workbook.state);
  const others = state.mappings.filter((mapping) => mapping.sheet.toLowerCase() !== sheet.toLowerCase());
  const mappings = keptMappings(workbook, [...others, ...(entries ?? [])]);
  if (workbook.state === null && mappings.length === 0) return null;
  return formatState({ ...state, mappings });
}
