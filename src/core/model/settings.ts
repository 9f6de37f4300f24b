import { z } from 'zod';

const fraction = z.number().min(0).max(1);

/**
 * Choices a user can make, kept in the workbook and given with `--settings`; the defaults are those of the domain (1.5,
 * 1.6). Bounded, because they travel with workbooks from anywhere.
 */
export const settingsSchema = z.strictObject({
  /** Women's share asked for. */
  genderGoal: fraction,
  /** What the women's share is a share of. */
  shareBasis: z.enum(['participants', 'recorded']),
  /** Members and counts: off track below this part of what is expected by now. */
  offTrackBelowExpected: fraction,
  /** Shares, ratings, growth: off track below this part of the threshold. */
  offTrackBelowThreshold: fraction,
  /** Not started: nothing yet, and less than this part of the term gone. */
  notStartedBefore: fraction,
  /** Period kinds: at risk when more than this part of the current period is gone. */
  atRiskAfter: fraction,
  /** Gender counts as recorded for a row from this part of its participants on. */
  genderRecordedFrom: fraction,
});

export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings: what a user changed. */
export const settingsChoiceSchema = settingsSchema.partial();

export const defaultSettings: Settings = {
  genderGoal: 0.25,
  shareBasis: 'participants',
  offTrackBelowExpected: 0.75,
  offTrackBelowThreshold: 0.9,
  notStartedBefore: 0.25,
  atRiskAfter: 0.75,
  genderRecordedFrom: 0.9,
};

/** The settings that are not the default: what a workbook keeps, and what is said beside a check. */
export function changedSettings(settings: Settings): Partial<Settings> {
  const changed = Object.entries(settings).filter(([name, value]) => defaultSettings[name as keyof Settings] !== value);
  return Object.fromEntries(changed) as Partial<Settings>;
}
