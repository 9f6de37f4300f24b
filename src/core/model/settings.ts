import type { z } from 'zod';
import { AUTOMATIC_LOCALE } from './locales';
import type { settingsSchema } from './settingsSchema';

/** The schema, which only the engine needs, stands apart: the page does not load it. */
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  genderGoal: 0.25,
  shareBasis: 'participants',
  offTrackBelowExpected: 0.75,
  offTrackBelowThreshold: 0.9,
  notStartedBefore: 0.25,
  atRiskAfter: 0.75,
  genderRecordedFrom: 0.9,
  locale: AUTOMATIC_LOCALE,
};

/** The settings that are not the default: what a workbook keeps, and what is said beside a check. */
export function changedSettings(settings: Settings): Partial<Settings> {
  const changed = Object.entries(settings).filter(([name, value]) => defaultSettings[name as keyof Settings] !== value);
  return Object.fromEntries(changed) as Partial<Settings>;
}
