/** Action letters run a to z, then aa, bb ... zz. */

/** Place of a letter in its pillar: a is 0, z 25, aa 26, bb 27; null for anything else. */
export function letterIndex(letters: string): number | null {
  const lower = letters.toLowerCase();
  if (/^[a-z]$/.test(lower)) return lower.charCodeAt(0) - 97;
  if (/^([a-z])\1$/.test(lower)) return 26 + lower.charCodeAt(0) - 97;
  return null;
}

/** The letter at a place: 0 is a, 26 is aa. */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return letter.repeat(Math.floor(index / 26) + 1);
}

/** The office's name of an action: `1-(bb)`. */
export function formatActionRef(pillar: number, letters: string): string {
  return `${pillar}-(${letters.toLowerCase()})`;
}
