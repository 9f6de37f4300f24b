import type { Fix } from '../findings/finding';
import type { Source } from '../model/source';
import { fieldCell } from '../read/block';

/** The text that stands in a cell as it was typed; null for a cell that holds none, or a formula, which nothing corrects. */
export function typedText({ block, row }: Source, field: string): string | null {
  const cell = fieldCell(block, row, field);
  return cell.kind === 'text' && cell.formula === undefined ? cell.value : null;
}

/**
 * The fix that replaces one word of a cell and keeps everything else of it: other names, separators, line breaks. Null
 * where the word does not stand in the cell exactly once.
 */
export function respelled(source: Source, field: string, word: string, to: string): Fix | null {
  const from = typedText(source, field);
  if (from === null) return null;
  const places = placesOf(from, word);
  const [at] = places;
  if (at === undefined || places.length > 1) return null;
  return { from, to: from.slice(0, at) + to + from.slice(at + word.length) };
}

/** Where a word begins in a text, standing for itself: "Indi" does not stand in "India". */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) places.push(at);
  }
  return places;
}
