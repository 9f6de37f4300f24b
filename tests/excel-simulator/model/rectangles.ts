import type { CellPosition, Range } from '../../../src/core';

/** Rectangles that hold the given cells and no others: runs of each row, joined where the row below has the same run. */
export function rectanglesOf(places: Iterable<CellPosition>): Range[] {
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Range[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, number>();
  const joined: Range[] = [];
  for (const run of runs) {
    const key = `${run.left} ${run.right}`;
    const above = open.get(key);
    if (above !== undefined && joined[above]!.bottom === run.top - 1)
      joined[above] = { ...joined[above]!, bottom: run.bottom };
    else open.set(key, joined.push(run) - 1);
  }
  return joined;
}
