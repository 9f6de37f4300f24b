import { letterIndex } from '../read/cells/actionLetters';

/** What is wrong with one row of a pillar's letters. */
export type LetterProblem =
  | { readonly kind: 'duplicate'; readonly at: number }
  | { readonly kind: 'order'; readonly at: number; readonly after: number }
  | { readonly kind: 'gap'; readonly at: number; readonly missing: readonly number[] }
  | { readonly kind: 'none'; readonly at: number };

/**
 * Problems in the letters of one pillar, by position. The longest run in order is taken as right; a slip that
 * explains a gap (a letter typed twice, a letter out of place, a row that cannot be read) silences it.
 */
export function letterProblems(
  letters: readonly (string | null)[],
  unreadable: ReadonlySet<number> = new Set(),
): readonly LetterProblem[] {
  const indexes = letters.map((letter) => (letter === null ? null : letterIndex(letter)));
  const firstAt = new Map<number, number>();
  indexes.forEach((index, at) => index === null || firstAt.has(index) || firstAt.set(index, at));
  const run = longestRun(indexes, (index) => firstAt.has(index));
  const slips = indexes.flatMap((index, at) => (index === null || run.includes(at) ? [] : [at]));
  const runIndexes = new Set(run.map((at) => indexes[at]));
  const misplaced = slips.filter((at) => firstAt.get(indexes[at]!) === at && !runIndexes.has(indexes[at]!));
  const problems: LetterProblem[] = [
    ...indexes.flatMap((index, at) =>
      index === null || firstAt.get(index) === at ? [] : [{ kind: 'duplicate', at } as const],
    ),
    ...orderProblems(misplaced, run, indexes),
  ];
  let unlettered = indexes.flatMap((index, at) => (index === null && !unreadable.has(at) ? [at] : []));
  run.forEach((at, place) => {
    const before = run[place - 1] ?? -1;
    const previous = before < 0 ? -1 : indexes[before]!;
    const missing = range(previous + 1, indexes[at]!).filter((index) => !firstAt.has(index));
    const next = run[place + 1] ?? letters.length;
    const explaining = [...slips, ...unreadable].filter((slip) => slip > before && slip < next).length;
    unlettered = missing.length > 0 ? unlettered.filter((row) => row > at || row < before) : unlettered;
    if (missing.length > explaining) problems.push({ kind: 'gap', at, missing });
  });
  for (const at of unlettered) problems.push({ kind: 'none', at });
  return problems;
}

/** Of two letters in the wrong order the later row is named, each row once. */
function orderProblems(
  misplaced: readonly number[],
  run: readonly number[],
  indexes: readonly (number | null)[],
): readonly LetterProblem[] {
  const afterByRow = new Map<number, number>();
  for (const at of misplaced) {
    const before = run.findLast((other) => other < at);
    const isTooLate = before !== undefined && indexes[before]! > indexes[at]!;
    if (isTooLate) afterByRow.set(at, before);
    else afterByRow.set(run.find((other) => other > at) ?? at, at);
  }
  return [...afterByRow].map(([at, after]) => ({ kind: 'order', at, after }));
}

interface Run {
  readonly length: number;
  /** Letters skipped that stand nowhere. */
  readonly missing: number;
  readonly positions: readonly number[];
}

/** The longest increasing run; of several as long, the one with the fewest missing letters, then with the earlier rows. */
function longestRun(indexes: readonly (number | null)[], isPresent: (index: number) => boolean): readonly number[] {
  const runs: Run[] = [];
  const bestAfter = (at: number, index: number): Run => {
    let best: Run = { length: 0, missing: 0, positions: [] };
    for (let next = at + 1; next < indexes.length; next++) {
      const nextIndex = indexes[next] ?? null;
      if (nextIndex === null || nextIndex <= index) continue;
      const { length, missing: later, positions } = runs[next]!;
      const missing = later + range(index + 1, nextIndex).filter((skipped) => !isPresent(skipped)).length;
      if (length > best.length || (length === best.length && missing < best.missing))
        best = { length, missing, positions };
    }
    return best;
  };
  for (let at = indexes.length - 1; at >= 0; at--) {
    const index = indexes[at] ?? null;
    if (index === null) continue;
    const { length, missing, positions } = bestAfter(at, index);
    runs[at] = { length: length + 1, missing, positions: [at, ...positions] };
  }
  return bestAfter(-1, -1).positions;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
