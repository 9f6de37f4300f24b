import { formatState, readState } from '../model/state';
import type { SheetMapping } from '../read/sheetMapping';
import type { Patch } from '../workbook/patch';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { keptMappings } from './keptMappings';

/**
 * The patch that keeps in the workbook what the user says of a sheet, in place of what they said before; null goes back
 * to what is found without a word of theirs. Empty when that changes nothing.
 */
export function writeMapping(
  workbook: WorkbookSnapshot,
  sheet: string,
  entries: readonly SheetMapping[] | null,
): Patch {
  const { state } = readState(workbook.state);
  const others = state.mappings.filter((mapping) => mapping.sheet.toLowerCase() !== sheet.toLowerCase());
  const mappings = keptMappings(workbook, [...others, ...(entries ?? [])]);
  if (workbook.state === null && mappings.length === 0) return [];
  const xml = formatState({ ...state, mappings });
  return xml === workbook.state ? [] : [{ op: 'writeState', xml }];
}
