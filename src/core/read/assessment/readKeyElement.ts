import { flattenText } from '../cells/foldText';
import { nearestMeaning } from '../cells/words';
import { foldName, sharesWord } from './foldName';
import { elementSpellings, keyElements, type KeyElement } from './genderPrinciples';
import { splitMark } from './splitMark';

/** Which key element of the gender assessment a text names. */
export type KeyElementReading =
  | { readonly kind: 'known'; readonly element: KeyElement }
  /** One of another principle than the one it stands under. */
  | { readonly kind: 'misplaced'; readonly text: string; readonly element: KeyElement }
  | {
      readonly kind: 'unknown';
      readonly text: string;
      /** The one its name comes near to. */
      readonly near: KeyElement | null;
    };

const byName = new Map(elementSpellings.map(([name, element]) => [foldName(name), element]));
const LABEL = /^(?:GEOAT )?(?:key )?elements?\b/i;
const LETTERS = 'ABCDE';

/**
 * Reads a key element by its letter within a principle (`Key element B`, `2B`, also numbered), its name, or both; a
 * shortened name will do beside the letter. A letter and a name that mean two key elements are none. Null for an empty
 * text.
 * @param under the principle it stands under, 1 to 6; null where none is known.
 */
export function readKeyElement(written: string, under: number | null): KeyElementReading | null {
  const text = flattenText(written);
  if (text === '') return null;
  const { principle, letter, name } = partsOf(text);
  const folded = foldName(name);
  const named = byName.get(folded) ?? null;
  const unknown = { kind: 'unknown', text, near: named ?? nearestMeaning(folded, byName) } as const;
  const within = principle ?? named?.principle ?? under;
  const lettered = keyElements.find((one) => one.principle === within && one.letter === letter) ?? null;
  const element = letter === null ? named : lettered;
  if (element === null || (letter !== null && !isIts(folded, named, element))) return unknown;
  if (under !== null && element.principle !== under) return { kind: 'misplaced', text, element };
  return { kind: 'known', element };
}

function isIts(folded: string, named: KeyElement | null, element: KeyElement): boolean {
  if (folded === '' || named === element) return true;
  const whole = foldName(element.name);
  return named === null && (sharesWord(folded, whole) || nearestMeaning(folded, [[whole, true]]) === true);
}

function partsOf(text: string) {
  const bare = text.replace(LABEL, '').trim();
  const double = /^([1-6])\s*[.-]?\s*\(?([A-Ea-e]|[1-5])\)?(?:\s*[.:)-]+\s*|\s+|$)(.*)$/s.exec(bare);
  if (double) return { principle: Number(double[1]), letter: letterOf(double[2]!), name: double[3]!.trim() };
  const { mark, name } = splitMark(text, LABEL);
  return { principle: null, letter: mark === null ? null : letterOf(mark), name };
}

/** A number stands for the letter of its place. */
function letterOf(mark: string): string {
  return /^\d+$/.test(mark) ? LETTERS.charAt(Number(mark) - 1) : mark.toUpperCase();
}
