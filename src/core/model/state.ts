import { z } from 'zod';
import { sheetMappingSchema } from '../read/sheetMappingSchema';
import { settingsChoiceSchema } from './settingsSchema';

const shortText = z.string().max(200);
const digests = z.array(z.string().max(16)).max(1_048_576);

/** What was last written under one block of owned columns: enough to know a cell that staff typed over. */
const ownedBlockSchema = z.strictObject({
  /** Digest of what identifies each row, in the order written. */
  rows: digests,
  /** For each column written, the digest of each row's cell. */
  columns: z.record(shortText, digests),
});

/** What the user said of a sheet of this workbook. */
const ownMappingSchema = z.strictObject(sheetMappingSchema.omit({ file: true }).shape);

/**
 * Everything the product remembers in a workbook (definition: workbook 2.7). It travels with workbooks from anywhere, so
 * it is checked when read; it holds no old values and no names of people.
 */
export const stateSchema = z.strictObject({
  version: z.literal(1),
  settings: settingsChoiceSchema.default({}),
  /** In the order of the sheets; several entries of one sheet are several blocks. */
  mappings: z.array(ownMappingSchema).max(1000).default([]),
  /** The highest block number given so far, by role: numbers are never used again. */
  lastBlock: z.record(shortText, z.int().min(0).max(1_000_000)).default({}),
  /** By `role.number`; what is on a sheet of the product's own by `sheet.` and its id, without rows. */
  blocks: z.record(shortText, ownedBlockSchema).default({}),
});

export type State = z.infer<typeof stateSchema>;
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
