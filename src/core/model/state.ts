import { z } from 'zod';
import { sheetMappingSchema } from '../read/sheetMappingSchema';
import { settingsChoiceSchema } from './settingsSchema';

/** As many findings may be set aside in one workbook. */
export const MOST_SET_ASIDE = 5000;

/** As many meetings are remembered; the oldest goes first. */
export const MOST_MEETINGS = 200;

const shortText = z.string().max(200);
const digest = z.string().max(16);
const digests = z.array(digest).max(1_048_576);

/** What was last written under one block of owned columns: enough to know a cell that staff typed over. */
const ownedBlockSchema = z.strictObject({
  /** Digest of what identifies each row, in the order written. */
  rows: digests,
  /** For each column written, the digest of each row's cell. */
  columns: z.record(shortText, digests),
});

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
  /** Meetings that a summary was built for, in the order of the first time; left out where there are none. */
  meetings: z.array(meetingSchema).max(MOST_MEETINGS).optional(),
  /** The highest block number given so far, by role: numbers are never used again. */
  lastBlock: z.record(shortText, z.int().min(0).max(1_000_000)).default({}),
  /** By `role.number`; what is on a sheet of the product's own by `sheet.` and its id, without rows. */
  blocks: z.record(shortText, ownedBlockSchema).default({}),
});

export type State = z.infer<typeof stateSchema>;
export type SetAsideEntry = z.infer<typeof setAsideSchema>;
export type MeetingEntry = z.infer<typeof meetingSchema>;
export type OwnedBlockState = z.infer<typeof ownedBlockSchema>;

export const emptyState: State = { version: 1, settings: {}, mappings: [], lastBlock: {}, blocks: {} };

export const STATE_NAMESPACE = 'urn:plan-monitor:1';

/** Reads the state part; `isDamaged` when there is one that cannot be understood. */
export function readState(xml: string | null): { state: State; isDamaged: boolean } {
  if (xml === null) return { state: emptyState, isDamaged: false };
  const text = textOfState(xml);
  const parsed = stateSchema.safeParse(text === undefined ? undefined : parseJson(unescapeXml(text)));
  return parsed.success ? { state: parsed.data, isDamaged: false } : { state: emptyState, isDamaged: true };
}

/** The state part as XML, its keys sorted, so that equal states are equal bytes. */
export function formatState(state: State): string {
  return `<state xmlns="${STATE_NAMESPACE}">${escapeXml(JSON.stringify(sortKeys(state)))}</state>`;
}

/** What stands in the state element; undefined when there is none. Takes linear time on any text. */
function textOfState(xml: string): string | undefined {
  const opening = /<(?:\w+:)?state\b[^<>]*>/.exec(xml);
  const end = xml.lastIndexOf('</');
  if (!opening || end < opening.index || !/^<\/(?:\w+:)?state\s*>/.test(xml.slice(end))) return undefined;
  return xml.slice(opening.index + opening[0].length, end);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told apart by the schema: the part is damaged
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
