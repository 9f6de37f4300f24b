import { changedSettings, defaultSettings, type Settings } from '../model/settings';
import { formatState, readState } from '../model/state';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * The state that keeps settings in the workbook; those not named stay as they are, the defaults are not kept (definition:
 * workbook 2.7). The same to the byte when that changes nothing.
 */
export function writeSettings(workbook: WorkbookSnapshot, chosen: Partial<Settings>): string | null {
  const { state } = readState(workbook.state);
  const settings = changedSettings({ ...defaultSettings, ...state.settings, ...chosen });
  if (workbook.state === null && Object.keys(settings).length === 0) return null;
  return formatState({ ...state, settings });
}
