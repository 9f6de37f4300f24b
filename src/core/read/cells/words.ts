import { distance } from 'fastest-levenshtein';

/** The one word nearest to what was typed, when it is near enough for a suggestion; null otherwise. */
export function nearestWord(folded: string, candidates: readonly string[]): string | null {
  const allowed = folded.length <= 3 ? 0 : folded.length <= 5 ? 1 : folded.length <= 9 ? 2 : 3;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  let isTie = false;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > allowed) continue;
    const apart = distance(folded, candidate);
    if (apart < bestDistance) [best, bestDistance, isTie] = [candidate, apart, false];
    else if (apart === bestDistance && candidate !== best) isTie = true;
  }
  return isTie ? null : best;
}
