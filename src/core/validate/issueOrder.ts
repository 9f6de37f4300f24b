import type { Issue, IssueSeries } from '../model/publications/issueSeries';
import type { Output } from '../model/publications/output';

/** What is wrong with the order of a series' numbers. */
export interface IssueOrder {
  /** Issues whose number does not fit between the dates around it, with one it contradicts. */
  readonly strays: readonly { readonly issue: Issue; readonly beside: Issue }[];
  /** Numbers that no row has, each stretch with the issues before and after it. */
  readonly gaps: readonly { readonly before: Issue; readonly after: Issue }[];
}

/**
 * Looks at the issues of a series, dated first and in order of date. Strays are as few as possible: what is left runs on
 * in time, with as few numbers missing as possible. A number given twice is no stray, and a gap is none where another slip
 * stands in its place by date: that is one slip, not two.
 * @param unreadable Rows whose number cannot be read.
 */
export function orderIssues({ issues, repeats }: IssueSeries, unreadable: readonly Output[]): IssueOrder {
  const dated = withoutMany(issues.filter(({ output }) => output.day !== null));
  const kept = longestRun(dated);
  const inRun = new Set(kept);
  const others = dated.filter((issue) => !inRun.has(issue));
  const numbers = new Set(issues.flatMap(({ first, last }) => (first === last ? [first] : [first, first + 1, last])));
  const gaps = kept.slice(1).flatMap((after, index) => {
    const before = kept[index]!;
    const missing = countMissing(numbers, before.last, after.first);
    const slips = [...others.map(({ output }) => output), ...unreadable];
    return missing > slips.filter((one) => isBetween(one, before, after)).length ? [{ before, after }] : [];
  });
  const twice = new Set(repeats.flatMap(({ issue, of }) => [issue, of]));
  const places = new Map(dated.map((issue, place) => [issue, place]));
  const strays = others.filter((issue) => !twice.has(issue));
  return { strays: strays.map((issue) => ({ issue, beside: contradicted(issue, kept, places) })), gaps };
}

/** Rows that say a number again and again are found as such; a few of them do to tell which one fits. */
function withoutMany(issues: readonly Issue[]): readonly Issue[] {
  const counts = new Map<number, number>();
  return issues.filter(({ first }) => {
    const count = (counts.get(first) ?? 0) + 1;
    counts.set(first, count);
    return count <= MOST_OF_A_NUMBER;
  });
}

const MOST_OF_A_NUMBER = 3;

interface Run {
  readonly issue: Issue;
  readonly before: Run | null;
  readonly length: number;
  /** Its first number. */
  readonly begin: number;
}

/** The most issues whose numbers rise with their dates; of as many, those that lie closest. */
function longestRun(issues: readonly Issue[]): readonly Issue[] {
  const runs: Run[] = [];
  for (const issue of issues) {
    const fitting = runs.filter((run) => run.issue.last < issue.first);
    const before = fitting.reduce<Run | null>((top, run) => (top && !isBetter(run, top, 0) ? top : run), null);
    runs.push({ issue, before, length: (before?.length ?? 0) + 1, begin: before?.begin ?? issue.first });
  }
  const best = runs.reduce<Run | null>((top, run) => (top && !isBetter(run, top, 1) ? top : run), null);
  const kept: Issue[] = [];
  for (let run = best; run; run = run.before) kept.unshift(run.issue);
  return kept;
}

/** Longer, or as long over fewer numbers; where both go on to the same number (`end` 0) only their beginnings count. */
function isBetter(run: Run, than: Run, end: 0 | 1): boolean {
  const span = ({ issue, begin }: Run) => end * issue.last - begin;
  return run.length > than.length || (run.length === than.length && span(run) < span(than));
}

function countMissing(numbers: ReadonlySet<number>, before: number, after: number): number {
  let missing = 0;
  for (let number = before + 1; number < after; number++) if (!numbers.has(number)) missing++;
  return missing;
}

function isBetween({ day }: Output, before: Issue, after: Issue): boolean {
  return day !== null && day >= before.output.day! && day <= after.output.day!;
}

/** The nearest issue by date whose number lies on the other side. */
function contradicted(stray: Issue, kept: readonly Issue[], places: ReadonlyMap<Issue, number>): Issue {
  const place = places.get(stray)!;
  const earlier = kept.filter((issue) => places.get(issue)! < place && issue.last >= stray.first);
  return earlier.at(-1) ?? kept.find((issue) => places.get(issue)! > place && issue.first <= stray.last)!;
}
