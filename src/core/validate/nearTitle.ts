import type { Model } from '../model/model';
import { foldText } from '../read/cells/foldText';
import { nearestMeaning } from '../read/cells/words';

/** Comparing is slow: past so many unknown names, the list is of other workshops rather than misspelt. */
const MOST_COMPARED = 200;

/** Tells which activity a name comes near to: its index, null for none, or when figures in it differ ("AEO 2024"). */
export function nearTitle({ activities }: Model): (text: string) => number | null {
  const titles = activities.map(({ title }, index) => [foldText(title), index] as const);
  const firstOf = new Map([...titles].reverse());
  const spellings = [...firstOf].filter(([title]) => title !== '');
  let compared = 0;
  return (text) => {
    if (++compared > MOST_COMPARED) return null;
    const folded = foldText(text);
    const near = nearestMeaning(folded, spellings);
    return near !== null && figuresIn(folded) === figuresIn(titles[near]![0]) ? near : null;
  };
}

function figuresIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}
