import type { FindingCode } from '../findings/catalogue';
import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { placeOf, type Source } from '../model/source';
import type { WordReading } from '../read/cells/vocabulary';

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
  const fix = word.suggestion === null ? null : { from: word.text, to: word.suggestion };
  return makeFinding(code, placeOf(source, field), { value: word.text, more }, { fix });
}
