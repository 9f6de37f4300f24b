import { DamagedError } from '../damagedError';
import { readRichText } from './richText';

const ITEM = /<((?:[\w.-]+:)?si)(?:\s[^>]*)?\/?>/g;

/**
 * The texts of the shared strings part, by index.
 * @throws DamagedError when an entry does not end.
 */
export function readSharedStrings(source: string): string[] {
  const strings: string[] = [];
  if (!/<(?:[\w.-]+:)?sst[\s/>]/.test(source)) throw new DamagedError('The shared strings part holds something else.');
  ITEM.lastIndex = 0;
  for (let match = ITEM.exec(source); match; match = ITEM.exec(source)) {
    if (match[0].endsWith('/>')) {
      strings.push('');
      continue;
    }
    const close = `</${match[1]!}`;
    const end = source.indexOf(close, ITEM.lastIndex);
    if (end < 0) throw new DamagedError('A shared string that does not end.');
    strings.push(readRichText(source.slice(ITEM.lastIndex, end)));
    ITEM.lastIndex = end + close.length;
  }
  return strings;
}
