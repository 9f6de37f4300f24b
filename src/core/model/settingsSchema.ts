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
  /** How the pane writes numbers and dates: `automatic` or a BCP 47 tag. One that is not known here is automatic. */
  locale: z.string().max(35),
});

/** Some of the settings: what a user changed. */
export const settingsChoiceSchema = settingsSchema.partial();
