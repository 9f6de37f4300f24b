/** Sheets repeat their texts: this many different ones are kept before the memory starts anew. */
const MOST_KEPT = 20_000;
/** Longer texts, in characters, hardly repeat and would fill the memory. */
const LONGEST_KEPT = 500;

/** A reader of texts that reads each text once. The reader must be pure and give values nobody changes. */
export function memoizeText<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const kept = new Map<string, Reading>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as Reading;
    if (kept.size >= MOST_KEPT) kept.clear();
    const reading = read(text);
    kept.set(text, reading);
    return reading;
  };
}
