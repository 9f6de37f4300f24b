import type { Action } from '../model/action';
import { SOMEWHAT_ALIKE } from './actionLikeness';
import type { ActionMatches } from './matchActions';
import type { Doubt } from './planDiff';

/** Two candidates whose worth differs by less fit about as well. */
const ABOUT_AS_WELL = 0.05;

/**
 * Why a person should look at how an action was matched; null where nothing speaks against it. Give the place of the
 * action in the old plan, in the new one, or both.
 */
export function findDoubt(
  before: readonly Action[],
  after: readonly Action[],
  matches: ActionMatches,
): (oldIndex: number | null, newIndex: number | null) => Doubt | null {
  const { newOf, isCertain, likeness, isThorough } = matches;
  const taken = new Set(newOf);
  const certainNews = new Set(newOf.filter((_, index) => isCertain[index]));
  const openOlds = before.flatMap((_, index) => (isCertain[index] ? [] : [index]));
  const openNews = after.flatMap((_, index) => (certainNews.has(index) ? [] : [index]));
  const oldsLeft = openOlds.filter((index) => newOf[index] === null);
  const newsLeft = openNews.filter((index) => !taken.has(index));

  const nearest = (candidates: readonly number[], textOf: (index: number) => number, of: readonly Action[]) => {
    const found = candidates
      .map((index) => ({ index, alike: textOf(index) }))
      .filter(({ alike }) => alike >= SOMEWHAT_ALIKE)
      .sort((a, b) => b.alike - a.alike)[0];
    return found ? ({ kind: 'perhaps', other: of[found.index]!, alike: found.alike } as const) : null;
  };

  const ofMatch = (oldIndex: number, newIndex: number): Doubt | null => {
    const { text, worth } = likeness(oldIndex, newIndex);
    const isAsGood = (other: number) => other > 0 && other >= worth - ABOUT_AS_WELL;
    const newRival = openNews.find((index) => index !== newIndex && isAsGood(likeness(oldIndex, index).worth));
    if (newRival !== undefined) return { kind: 'rival', rival: after[newRival]!, plan: 'new' };
    const oldRival = openOlds.find((index) => index !== oldIndex && isAsGood(likeness(index, newIndex).worth));
    if (oldRival !== undefined) return { kind: 'rival', rival: before[oldRival]!, plan: 'old' };
    return text < SOMEWHAT_ALIKE ? { kind: 'reworded' } : null;
  };

  return (oldIndex, newIndex) => {
    if (oldIndex !== null && isCertain[oldIndex]) return null;
    if (!isThorough) return { kind: 'unchecked' };
    if (oldIndex !== null && newIndex !== null) return ofMatch(oldIndex, newIndex);
    if (newIndex !== null) return nearest(oldsLeft, (index) => likeness(index, newIndex).text, before);
    if (oldIndex !== null) return nearest(newsLeft, (index) => likeness(oldIndex, index).text, after);
    return null;
  };
}
