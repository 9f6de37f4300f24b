import type { OwnedBlockState } from '../../model/ownedBlockState';
import type { PatchOperation } from '../../workbook/patch';
import { CHART, readMemory } from './summaryMemory';

/** Operations of which a snapshot tells nothing, so that taking a patch back leaves what they did. */
const ofLooks: ReadonlySet<PatchOperation['op']> = new Set([
  'formatRange',
  'setColumnWidth',
  'setRowHeight',
  'addChart',
  'deleteChart',
  'conditionalFormat',
  'freezePanes',
  'setPageLayout',
]);

/** Whether writing changes how a sheet looks, beside what its cells hold. */
export function changesLooks(operations: readonly PatchOperation[]): boolean {
  return operations.some(({ op }) => ofLooks.has(op));
}

/**
 * What to remember of a summary sheet whose cells are taken back while its looks stay as they were built last: what the
 * cells held, and the charts and data bars of before and of now, so that building it again lays it all out anew and
 * leaves none of them over. Null where nothing is remembered.
 */
export function forgetLooks(before: OwnedBlockState | undefined, built: OwnedBlockState): OwnedBlockState | null {
  if (!before || !readMemory(before)) return null;
  const columns = [before.columns, built.columns];
  const charts = new Set(columns.flatMap((one) => Object.keys(one).filter((key) => key.startsWith(CHART))));
  return {
    rows: before.rows,
    columns: {
      size: before.columns.size ?? [],
      contents: before.columns.contents ?? [],
      bars: columns.flatMap(({ bars = [] }) => bars),
      ...Object.fromEntries([...charts].map((key) => [key, ['']])),
    },
  };
}
