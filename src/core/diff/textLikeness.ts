import { distance } from 'fastest-levenshtein';
import { foldText } from '../read/cells/foldText';

/** Cells come from anywhere; a text is told from others by this much of it. */
const LONGEST = 600;

/** A text as it is compared: its letters, and its words with their weight. */
interface ComparedText {
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Compares texts by letters and by words, 0 to 1: the mean of the share of letters that stay and of the weight of the
 * words they share. A word weighs less the more of `all` texts hold it, so that "Work with Vice Chair and Members to"
 * makes no two actions alike. An empty text is like none. The texts are given by their places among all.
 */
export function textLikeness(all: readonly string[]) {
  const texts = all.map(prepare);
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += Math.log(1 + texts.length / counts.get(word)!);
    return sum;
  };
  const weights = texts.map(({ words }) => weightOf(words));
  const compare = (a: number, b: number): number => {
    const [one, other] = [texts[a]!, texts[b]!];
    const longest = Math.max(one.letters.length, other.letters.length);
    if (one.letters === '' || other.letters === '') return 0;
    const shared = weightOf([...one.words].filter((word) => other.words.has(word)));
    const byWords = (2 * shared) / (weights[a]! + weights[b]!);
    return (1 - distance(one.letters, other.letters) / longest + byWords) / 2;
  };
  const known = new Map<number, number>();
  return (a: number, b: number): number => {
    const pair = a * texts.length + b;
    const likeness = known.get(pair) ?? compare(a, b);
    known.set(pair, likeness);
    return likeness;
  };
}

function prepare(text: string): ComparedText {
  const folded = foldText(text.slice(0, LONGEST));
  return { letters: folded.replaceAll(' ', ''), words: new Set(folded.split(' ')) };
}
