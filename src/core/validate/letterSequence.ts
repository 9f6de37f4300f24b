import { letterIndex } from '../read/cells/actionLetters';

/** What is wrong with one row of a pillar's letters. */
export type LetterProblem =
  | { readonly kind: 'duplicate'; readonly at: number }
  | { readonly kind: 'order'; readonly at: number; readonly after: number }
  | { readonly kind: 'gap'; readonly at: number; readonly missing: readonly number[] }
  | { readonly kind: 'none'; readonly at: number };

/**
 * Problems in the letters of one pillar, by position. The longest run in order is taken as right; a slip that
 * explains a gap (a letter typed twice, a letter out of place) silences it.
 */
export function letterProblems(letters: readonly (string | null)[]): readonly LetterProblem[] {
  const indexes = letters.map((letter) => (letter === null ? null : letterIndex(letter)));
  const problems: LetterProblem[] = [];
  const seen = new Set<number>();
  const candidates: number[] = [];
  indexes.forEach((index, at) => {
    if (index === null) return;
    if (seen.has(index)) problems.push({ kind: 'duplicate', at });
    else candidates.push(at);
    seen.add(index);
  });
  const run = longestRun(candidates, indexes as readonly number[]);
  for (const at of candidates) {
    if (!run.includes(at))
      problems.push({ kind: 'order', at, after: Math.max(...run.filter((other) => other < at), 0) });
  }
  const slips = problems.map(({ at }) => at);
  let unlettered = indexes.flatMap((index, at) => (index === null ? [at] : []));
  run.forEach((at, place) => {
    const before = run[place - 1];
    const previous = before === undefined ? -1 : indexes[before]!;
    const missing = range(previous + 1, indexes[at]!).filter((index) => !seen.has(index));
    const next = run[place + 1] ?? letters.length;
    const explaining = slips.filter((slip) => slip > (before ?? -1) && slip < next).length;
    unlettered = missing.length > 0 ? unlettered.filter((row) => row > at || row < (before ?? -1)) : unlettered;
    if (missing.length > explaining) problems.push({ kind: 'gap', at, missing });
  });
  for (const at of unlettered) problems.push({ kind: 'none', at });
  return problems;
}

/** The longest increasing run; of several as long, the one that keeps the earlier rows. */
function longestRun(positions: readonly number[], indexes: readonly number[]): readonly number[] {
  const lengths = new Array<number>(positions.length).fill(1);
  for (let i = positions.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < positions.length; j++) {
      if (indexes[positions[j]!]! > indexes[positions[i]!]!) lengths[i] = Math.max(lengths[i]!, 1 + lengths[j]!);
    }
  }
  const run: number[] = [];
  let wanted = Math.max(0, ...lengths);
  let last = -1;
  positions.forEach((at, place) => {
    if (lengths[place] !== wanted || indexes[at]! <= last) return;
    run.push(at);
    last = indexes[at]!;
    wanted--;
  });
  return run;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
