/** How many characters a sticky pattern matches at a place of a text; 0 when it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
