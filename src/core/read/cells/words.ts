import { distance } from 'fastest-levenshtein';

/**
 * What the one spelling nearest to what was typed means, when it is near enough for a suggestion; null otherwise, or
 * when spellings of two meanings are equally near.
 */
export function nearestMeaning<Meaning>(
  folded: string,
  spellings: Iterable<readonly [spelling: string, meaning: Meaning]>,
): Meaning | null {
  const allowed = folded.length <= 3 ? 0 : folded.length <= 5 ? 1 : folded.length <= 9 ? 2 : 3;
  let best: Meaning | null = null;
  let bestDistance = allowed + 1;
  let isTie = false;
  for (const [spelling, meaning] of spellings) {
    if (Math.abs(spelling.length - folded.length) > allowed) continue;
    const apart = distance(folded, spelling);
    if (apart < bestDistance) [best, bestDistance, isTie] = [meaning, apart, false];
    else if (apart === bestDistance && meaning !== best) isTie = true;
  }
  return isTie ? null : best;
}
