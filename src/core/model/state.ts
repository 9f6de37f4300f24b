import { z } from 'zod';
import { sheetMappingSchema } from '../read/sheetMappingSchema';
import { ownedBlockSchema } from './ownedBlockState';
import { settingsChoiceSchema } from './settingsSchema';
import { formatStateText, parseStateText } from './stateText';
import { unfinishedWriteSchema } from './unfinishedWrite';

/** As many findings may be set aside in one workbook. */
export const MOST_SET_ASIDE = 5000;

/** As much may be said of planned and held activities in one workbook. */
export const MOST_PLANNED_MATCHES = 5000;

/** As many meetings are remembered; the oldest goes first. */
export const MOST_MEETINGS = 200;

const shortText = z.string().max(200);
const digest = z.string().max(16);

/** What the user said of a sheet of this workbook. */
const ownMappingSchema = z.strictObject(sheetMappingSchema.omit({ file: true }).shape);

/** A finding that a user judged. Digests tell whether its cell still is what was judged; no text of it is kept. */
const setAsideSchema = z.strictObject({
  code: z.string().max(60),
  sheet: shortText,
  /** A1 text of the cell or range, as it stood then. */
  cell: z.string().max(40),
  bullet: z.int().min(1).max(10_000).nullable(),
  /** Digest of the name or value that the finding speaks of; '' where it speaks of the whole cell. */
  about: digest,
  /** Digest of what the cell holds. */
  content: digest,
  /** Digest of the rest of its row, by which it is found again when rows are inserted, deleted or sorted. */
  row: digest,
  reason: z.string().regex(/^[^\p{Cc}]{1,300}$/u),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

/** Whether a planned activity and a held one are the same, by their digests, as the user said. */
const plannedMatchSchema = z.strictObject({ planned: digest.min(1), held: digest.min(1), isSame: z.boolean() });

const figure = z.number();
const figureOrNone = figure.nullable();

/** The headline numbers of a meeting, for the next one to be compared with. */
const meetingSchema = z.strictObject({
  name: z.string().regex(/^[^\p{Cc}]{1,120}$/u),
  baseline: z.strictObject({
    asOf: z.int(),
    held: z.strictObject({ national: figure, 'sub-regional': figure, regional: figure }),
    participants: figureOrNone,
    membersReached: figure,
    members: figure,
    women: figureOrNone,
    genderParticipants: figureOrNone,
    statuses: z.strictObject({
      Achieved: figure,
      'On track': figure,
      'At risk': figure,
      'Off track': figure,
      'Not started': figure,
      'Not achieved': figure,
      'No data': figure,
    }),
  }),
});

/**
 * Everything the product remembers in a workbook (definition: workbook 2.7). It travels with workbooks from anywhere, so
 * it is checked when read; it holds no old values and no names of people.
 */
export const stateSchema = z.strictObject({
  version: z.literal(1),
  settings: settingsChoiceSchema.default({}),
  /** In the order of the sheets; several entries of one sheet are several blocks. */
  mappings: z.array(ownMappingSchema).max(1000).default([]),
  /** Findings set aside, in the order that was done; left out where there are none. */
  setAside: z.array(setAsideSchema).max(MOST_SET_ASIDE).optional(),
  /** What was said of planned and held activities, in the order that was done; left out where nothing was. */
  plannedMatches: z.array(plannedMatchSchema).max(MOST_PLANNED_MATCHES).optional(),
  /** Meetings that a summary was built for, in the order of the first time; left out where there are none. */
  meetings: z.array(meetingSchema).max(MOST_MEETINGS).optional(),
  /** The highest block number given so far, by role: numbers are never used again. */
  lastBlock: z.record(shortText, z.int().min(0).max(1_000_000)).default({}),
  /** By `role.number`; what is on a sheet of the product's own by `sheet.` and its id, without rows. */
  blocks: z.record(shortText, ownedBlockSchema).default({}),
  /** Stands while the product writes; what is found of it later tells of a write that was broken off. */
  unfinished: unfinishedWriteSchema.optional(),
});

export type State = z.infer<typeof stateSchema>;
export type SetAsideEntry = z.infer<typeof setAsideSchema>;
export type MeetingEntry = z.infer<typeof meetingSchema>;
export type { OwnedBlockState } from './ownedBlockState';

export const emptyState: State = { version: 1, settings: {}, mappings: [], lastBlock: {}, blocks: {} };

/** Reads the state part; `isDamaged` when there is one that cannot be understood. */
export function readState(xml: string | null): { state: State; isDamaged: boolean } {
  if (xml === null) return { state: emptyState, isDamaged: false };
  const parsed = stateSchema.safeParse(parseStateText(xml));
  return parsed.success ? { state: parsed.data, isDamaged: false } : { state: emptyState, isDamaged: true };
}

/** The state part as XML, its keys sorted, so that equal states are equal bytes. */
export function formatState(state: State): string {
  return formatStateText(state);
}
