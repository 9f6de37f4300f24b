import { z } from 'zod';
import { ownedBlockSchema, type OwnedBlockState } from './ownedBlockState';

const shortText = z.string().max(200);

/**
 * The mark that stands in the state while the product writes (definition: workbook 2.3): what was being written, so that
 * the next start can take out what is new and write it anew. No cell's content is in it.
 */
export const unfinishedWriteSchema = z.strictObject({
  kind: z.enum(['update', 'summary', 'removal']),
  /** The days the figures speak of, as the user chose them; null for the default. */
  asOf: z.int().nullable(),
  window: z.strictObject({ from: z.int().optional(), to: z.int().optional() }).nullable(),
  /** What the summary is for. */
  meeting: z.string().max(200).nullable(),
  profile: z.string().max(20).nullable(),
  /** The names of columns, and the sheets, that were not there before. */
  columns: z.array(shortText).max(10_000),
  sheets: z.array(z.string().max(31)).max(1000),
  /** Digests of what was being written, of the blocks that change. */
  blocks: z.record(shortText, ownedBlockSchema),
});

export type UnfinishedWrite = z.infer<typeof unfinishedWriteSchema>;

/** The state to go on from: cells the broken-off write reached are the product's like those of the write before it. */
export function withoutMark<Marked extends Blocks & { readonly unfinished?: UnfinishedWrite | undefined }>(
  state: Marked,
): Omit<Marked, 'unfinished'> {
  const { unfinished, ...rest } = state;
  if (!unfinished) return rest;
  const blocks = { ...state.blocks };
  for (const [key, block] of Object.entries(unfinished.blocks)) blocks[key] = joinBlocks(blocks[key], block);
  return { ...rest, blocks };
}

interface Blocks {
  readonly blocks: Record<string, OwnedBlockState>;
}

/** Digests of both writes. A page's are kept by their places, which cannot be joined: there the earlier ones stand. */
function joinBlocks(before: OwnedBlockState | undefined, begun: OwnedBlockState): OwnedBlockState {
  if (!before) return begun;
  if ('size' in before.columns) return before;
  const ids = new Set([...Object.keys(before.columns), ...Object.keys(begun.columns)]);
  const columns = [...ids].map((id): [string, string[]] => {
    const [former = [], next = []] = [before.columns[id], begun.columns[id]];
    const gap = new Array<string>(Math.max(0, before.rows.length - former.length)).fill('');
    return [id, [...former, ...gap, ...next]];
  });
  return { rows: [...before.rows, ...begun.rows], columns: Object.fromEntries(columns) };
}
