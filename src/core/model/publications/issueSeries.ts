import { dayParts, type Day } from '../../workbook/calendar';
import type { OutputType } from '../../read/cells/outputTypes';
import type { Output } from './output';

/** The types of output that are issued under numbers. */
export const publicationTypes = ['newsletter', 'good practice report', 'special essay', 'brochure'] as const;
export type PublicationType = (typeof publicationTypes)[number];

/** Of publications that do not say in which language they are. */
export const WORKING_LANGUAGE = 'english';

/** A publication with its issue number. */
export interface Issue {
  readonly output: Output;
  readonly first: number;
  /** Another number for a joint issue. */
  readonly last: number;
  /** Its place among the rows of the outputs sheets. */
  readonly rank: number;
}

/** The numbered issues of one type in one language, as they run on from one number to the next. */
export interface IssueSeries {
  readonly type: PublicationType;
  readonly language: string;
  /** By date, without later editions. */
  readonly issues: readonly Issue[];
  /** Rows that say a number again, with the row that said it first. */
  readonly repeats: readonly { readonly issue: Issue; readonly of: Issue }[];
}

/** The type of a publication; null for any other output. */
export function publicationType({ type }: Output): PublicationType | null {
  const word: OutputType | null = type.kind === 'known' ? type.word : null;
  return publicationTypes.find((known) => known === word) ?? null;
}

/**
 * The numbered publications by type and language. Numbers that begin again with 1 in a later year begin a series of
 * their own. A row without a readable date follows the others.
 */
export function groupIssues(outputs: readonly Output[]): readonly IssueSeries[] {
  const groups = new Map<string, { type: PublicationType; language: string; issues: Issue[] }>();
  for (const [rank, output] of outputs.entries()) {
    const type = publicationType(output);
    const { issue, language, isLaterEdition } = output;
    if (type === null || issue.kind !== 'issue' || isLaterEdition) continue;
    const edition = language === '' ? WORKING_LANGUAGE : language;
    const key = `${type} ${edition}`;
    const group = groups.get(key) ?? { type, language: edition, issues: [] };
    groups.set(key, group);
    group.issues.push({ output, first: issue.first, last: issue.last, rank });
  }
  return [...groups.values()].flatMap(({ type, language, issues }) =>
    splitRuns(issues).map((run) => ({ type, language, issues: run, repeats: findRepeats(run) })),
  );
}

function splitRuns(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const dated = issues.filter(({ output }) => output.day !== null);
  const sorted = [...dated].sort((a, b) => dayOf(a) - dayOf(b) || a.first - b.first);
  const runs: Issue[][] = [];
  for (const issue of sorted) {
    const begun = runs.at(-1)?.[0];
    if (!begun || (issue.first === 1 && yearOf(begun) < yearOf(issue))) runs.push([]);
    runs.at(-1)!.push(issue);
  }
  const undated = issues.filter(({ output }) => output.day === null);
  if (runs.length === 0) return undated.length === 0 ? [] : [undated];
  return runs.map((run, index) => (index === runs.length - 1 ? [...run, ...undated] : run));
}

function dayOf({ output }: Issue): Day {
  return output.day ?? Infinity;
}

function yearOf(issue: Issue): number {
  return dayParts(dayOf(issue)).year;
}

/** Of two rows with a number the one further down is the repeat. */
function findRepeats(run: readonly Issue[]): IssueSeries['repeats'] {
  const firsts = new Map<number, Issue>();
  const repeats: { issue: Issue; of: Issue }[] = [];
  for (const issue of [...run].sort((a, b) => a.rank - b.rank)) {
    const of = firsts.get(issue.first) ?? firsts.get(issue.last);
    if (of) repeats.push({ issue, of });
    else for (let number = issue.first; number <= issue.last; number++) firsts.set(number, issue);
  }
  return repeats;
}
