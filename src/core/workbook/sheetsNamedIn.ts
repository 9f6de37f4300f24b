const PARTS = /"(?:[^"]|"")*"|#\p{L}+!|'((?:[^']|'')+)'!|((?:\[[^\]]*\])?[\p{L}\p{N}_.\\:]+)!/gu;

/**
 * The sheets of this workbook that a formula or the reference of a name points to, each once, as they are written. A
 * reference over several sheets (`First:Last!A1`) gives its two ends.
 */
export function sheetsNamedIn(formula: string): string[] {
  const names = new Set<string>();
  for (const [, quoted, plain] of formula.matchAll(PARTS)) {
    const text = quoted !== undefined ? quoted.replaceAll("''", "'") : plain;
    if (text === undefined || text.includes('[')) continue;
    for (const name of text.split(':')) names.add(name);
  }
  return [...names];
}
