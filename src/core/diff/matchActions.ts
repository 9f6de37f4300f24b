import type { Action } from '../model/action';
import { actionLikeness, type Likeness } from './actionLikeness';
import { assignBest } from './assignBest';
import { withoutRequest, wordingKey } from './wordingKey';

/** Actions of both plans that were compared one by one, and which are the same. */
export interface ActionMatches {
  /** The place in the new plan of each action of the old one; null for one that is gone. */
  readonly newOf: readonly (number | null)[];
  /** True for an old action whose text stands once in each plan: nothing else can be meant. */
  readonly isCertain: readonly boolean[];
  readonly likeness: (oldIndex: number, newIndex: number) => Likeness;
  /** False where there are too many to compare each with each: then only equal letters were. */
  readonly isThorough: boolean;
}

/** More pairs would take seconds to compare; no office has plans of 200 actions that were all reworded. */
const MOST_PAIRS = 40_000;
/** Where all else is equal, the nearer in the order of the plans. */
const WORTH_OF_ORDER = 1e-4;

/**
 * Which actions of two plans are the same. A text that stands once in each plan is the same action wherever it stands; of
 * the others those pairs are taken that are worth the most in all (see {@link actionLikeness}). The two plans change
 * places without changing the pairs.
 */
export function matchActions(before: readonly Action[], after: readonly Action[]): ActionMatches {
  const newOf: (number | null)[] = before.map(() => null);
  const certain = sameTexts(before, after);
  for (const [oldIndex, newIndex] of certain) newOf[oldIndex] = newIndex;
  const taken = new Set(certain.values());
  const oldLeft = before.flatMap((_, index) => (certain.has(index) ? [] : [index]));
  const newLeft = after.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const likeness = actionLikeness(before, after);
  const isThorough = oldLeft.length * newLeft.length <= MOST_PAIRS;
  const pairsOf = isThorough ? bestPairs : sameLetters;
  const pairs = pairsOf(oldLeft, newLeft, before, after, likeness);
  for (const [oldIndex, newIndex] of pairs) newOf[oldIndex] = newIndex;
  return { newOf, isCertain: before.map((_, index) => certain.has(index)), likeness, isThorough };
}

/** By place in the old plan, the place in the new one of texts that stand once in each. */
function sameTexts(before: readonly Action[], after: readonly Action[]): ReadonlyMap<number, number> {
  const [olds, news] = [singleTexts(before), singleTexts(after)];
  return new Map([...olds].flatMap(([key, index]) => (news.has(key) ? [[index, news.get(key)!] as const] : [])));
}

function singleTexts(actions: readonly Action[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set(['']);
  actions.forEach(({ text }, index) => {
    const key = textKey(text);
    if (places.has(key)) repeated.add(key);
    places.set(key, index);
  });
  repeated.forEach((key) => places.delete(key));
  return places;
}

function textKey(text: string): string {
  return wordingKey(withoutRequest(text));
}

function bestPairs(
  olds: readonly number[],
  news: readonly number[],
  before: readonly Action[],
  after: readonly Action[],
  likeness: ActionMatches['likeness'],
): [number, number][] {
  const furthest = Math.max(before.length, after.length);
  const worthOf = (oldIndex: number, newIndex: number) => {
    const { worth } = likeness(oldIndex, newIndex);
    return worth === 0 ? 0 : worth + WORTH_OF_ORDER * (1 - Math.abs(oldIndex - newIndex) / furthest);
  };
  // Of pairs worth the same either could be taken: the same plan always comes first, so that turning them changes nothing.
  const isTurned = orderKey(before) > orderKey(after);
  const [rows, columns] = isTurned ? [news, olds] : [olds, news];
  const worths = rows.map((row) => columns.map((column) => (isTurned ? worthOf(column, row) : worthOf(row, column))));
  return assignBest(worths).flatMap((column, row): [number, number][] => {
    if (column === null) return [];
    return [isTurned ? [columns[column]!, rows[row]!] : [rows[row]!, columns[column]!]];
  });
}

function sameLetters(
  olds: readonly number[],
  news: readonly number[],
  before: readonly Action[],
  after: readonly Action[],
  likeness: ActionMatches['likeness'],
): [number, number][] {
  const byRef = new Map(news.map((index) => [after[index]!.ref, index]));
  return olds.flatMap((oldIndex): [number, number][] => {
    const { ref } = before[oldIndex]!;
    const newIndex = byRef.get(ref);
    if (newIndex === undefined || likeness(oldIndex, newIndex).worth === 0) return [];
    byRef.delete(ref);
    return [[oldIndex, newIndex]];
  });
}

function orderKey(actions: readonly Action[]): string {
  return JSON.stringify(actions.map(({ ref, text, rsp }) => [ref, text, rsp]));
}
