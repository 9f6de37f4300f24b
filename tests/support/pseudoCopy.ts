/**
 * The catalogue in a language nobody speaks: every text in brackets, accented, and 40 % longer. What a sentence is given
 * (a sheet's name, a day, a number) stays as it is, and so can be told from what is said.
 */
export function pseudoCopy<Part>(part: Part): Part {
  return pseudo(part) as Part;
}

function pseudo(part: unknown): unknown {
  if (typeof part === 'string') return pseudoText(part, []);
  if (typeof part === 'function') {
    return (...values: unknown[]) => pseudoText(String(part(...values)), values.flatMap(textsIn));
  }
  if (Array.isArray(part)) return part.map(pseudo);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, pseudo(value)]));
}

const textsIn = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : []);

const PLAIN = 'aeioucdgnsyAEIOUCDGNSY';
const ACCENTED = 'áéíóúçďğñšýÁÉÍÓÚÇĎĞÑŠÝ';

/** `⟦Šhów A5 löré⟧`, with what is given kept. */
function pseudoText(text: string, given: readonly string[]): string {
  if (text === '') return '';
  const pieces = [...given].sort((a, b) => b.length - a.length).reduce(cutAt, [{ text, isGiven: false }]);
  const said = pieces.filter(({ isGiven }) => !isGiven).reduce((length, piece) => length + piece.text.length, 0);
  const words = pieces.map((piece) => (piece.isGiven ? piece.text : accented(piece.text))).join('');
  return `⟦${words}${padding(Math.ceil(said * 0.4))}⟧`;
}

interface Piece {
  readonly text: string;
  readonly isGiven: boolean;
}

function cutAt(pieces: readonly Piece[], given: string): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.isGiven) return [piece];
    const parts = piece.text.split(given);
    return parts.flatMap((text, index) => [
      ...(index === 0 ? [] : [{ text: given, isGiven: true }]),
      { text, isGiven: false },
    ]);
  });
}

const accented = (text: string) => text.replace(/\p{L}/gu, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** Words of five letters, so that lines break as those of a language do. */
function padding(length: number): string {
  return ' lörém'.repeat(Math.ceil(length / 6)).slice(0, Math.max(length, 2));
}

/** What of a text stands outside all brackets: it does not come from the catalogue. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '⟦') depth++;
    else if (letter === '⟧') depth--;
    else if (depth === 0) outside += letter;
  }
  return outside;
}
