import type { FindingCode } from '../findings/catalogue';
import type { Finding, Fix } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { placeOf, type Source } from '../model/source';
import type { WordReading } from '../read/cells/vocabulary';
import { respelled, typedText } from './fixText';

/**
 * The finding for a word outside its closed list, with the near word as its fix.
 * @param more to put behind its sentence.
 */
export function unknownWord(
  code: FindingCode,
  word: WordReading<string>,
  source: Source,
  field: string,
  more = '',
): Finding | null {
  if (word.kind !== 'unknown') return null;
  const fix = word.suggestion === null ? null : fixWord(source, field, word.text, word.suggestion);
  return makeFinding(code, placeOf(source, field), { value: word.text, more }, { fix });
}

/** The word is all that the cell says: where it cannot be found as it is typed, the whole cell is replaced. */
function fixWord(source: Source, field: string, word: string, to: string): Fix | null {
  const from = typedText(source, field);
  return respelled(source, field, word, to) ?? (from === null ? null : { from, to });
}
