import { changedSettings } from '../../core';
import type { SessionState } from '../../session/sessionState';
import { settingsText } from '../words/copy';
import { windowWords } from '../words/windowWords';
import { nameOfWindow, windowChoices } from './windowChoices';

/** What the user chose that is not the default, a few words each: the window and how many settings. */
export function describeChoices({ result, window }: SessionState): readonly string[] {
  if (!result) return [];
  const { report, settings } = result;
  const changed = Object.keys(changedSettings(settings)).length;
  const days = window && (nameOfWindow(window, windowChoices(report)) ?? windowWords(report.window));
  return [...(days ? [settingsText.windowShort(days)] : []), ...(changed > 0 ? [settingsText.changed(changed)] : [])];
}
