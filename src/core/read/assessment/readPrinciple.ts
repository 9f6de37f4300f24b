import { flattenText } from '../cells/foldText';
import { nearestMeaning } from '../cells/words';
import { foldName, sharesWord } from './foldName';
import { genderPrinciples, principleSpellings, type GenderPrinciple } from './genderPrinciples';
import { splitMark } from './splitMark';

/** Which principle of the gender assessment a text names. */
export type PrincipleReading =
  | { readonly kind: 'known'; readonly principle: GenderPrinciple }
  | {
      readonly kind: 'unknown';
      readonly text: string;
      /** The one its name comes near to. */
      readonly near: GenderPrinciple | null;
    };

const byName = new Map(principleSpellings.map(([name, principle]) => [foldName(name), principle]));

/**
 * Reads a principle by its number (`Principle 2`, `II`), its name, or both; a shortened name will do beside the number.
 * A number and a name that mean two principles are none. Null for an empty text.
 */
export function readPrinciple(written: string): PrincipleReading | null {
  const text = flattenText(written);
  if (text === '') return null;
  const { mark, name } = splitMark(text, /^(?:GEOAT )?principles?\b/i);
  const folded = foldName(name);
  const numbered = genderPrinciples.find(({ number }) => String(number) === mark) ?? null;
  const named = byName.get(folded) ?? null;
  const unknown = { kind: 'unknown', text, near: named ?? nearestMeaning(folded, byName) } as const;
  if (mark === null) return named ? { kind: 'known', principle: named } : unknown;
  if (numbered === null) return unknown;
  const isIts = folded === '' || named === numbered || (!named && isLike(folded, numbered));
  return isIts ? { kind: 'known', principle: numbered } : unknown;
}

function isLike(folded: string, { name }: GenderPrinciple): boolean {
  return sharesWord(folded, foldName(name)) || nearestMeaning(folded, [[foldName(name), true]]) === true;
}
