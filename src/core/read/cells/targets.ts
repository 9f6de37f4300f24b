import { flattenText } from './foldText';
import type { Target } from './targetForms/target';
import { targetForms } from './targetForms/targetForms';

/** Cells come from anywhere; no list of targets is longer than this. */
const LONGEST = 500;

/** Reads one target; null when the text is outside the grammar (definition: domain 1.3). */
export function readTarget(text: string): Target | null {
  const plain = flattenText(text);
  for (const form of Object.values(targetForms)) {
    const target = form(plain);
    if (target) return target;
  }
  return null;
}

/**
 * The targets standing one after the other in a text ("once per year At least 5 Members per year" is two), each with
 * its own words; null when the text is not made of readable targets only.
 */
export function splitTargets(text: string): readonly { text: string; target: Target }[] | null {
  const plain = flattenText(text);
  if (plain.length > LONGEST) return null;
  const whole = readTarget(plain);
  if (whole) return [{ text: plain, target: whole }];
  for (const match of plain.matchAll(/[\s,;]+(?:and )?(?=at least|\d|once|twice|meet|use)/gi)) {
    const first = plain.slice(0, match.index).trim();
    const target = readTarget(first);
    const rest = target && splitTargets(plain.slice(match.index + match[0].length));
    if (target && rest) return [{ text: first, target }, ...rest];
  }
  return null;
}
