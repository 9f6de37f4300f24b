import type { StringPool } from '../../../core';
import { DamagedError } from '../damagedError';
import { plainMarkup } from '../xml/plainMarkup';
import { plainTextStart, readRichText, TEXT_CLOSING } from './richText';

const ROOT = /^[^<]*<(?:[\w.-]+:)?sst[\s/>]/;
const ITEM = /<((?:[\w.-]+:)?si)(?:\s[^>]*)?\/?>/g;

/**
 * The string ids of the texts of the shared strings part, by index.
 * @throws DamagedError when it is something else or an entry does not end.
 */
export function readSharedStrings(xml: string, pool: StringPool): Int32Array {
  const source = plainMarkup(xml);
  const isPlain = !source.includes('&') && !source.includes('\r') && !source.includes('_x');
  if (!ROOT.test(source)) throw new DamagedError('The shared strings part holds something else.');
  const ids: number[] = [];
  ITEM.lastIndex = 0;
  for (let match = ITEM.exec(source); match; match = ITEM.exec(source)) {
    if (match[0].endsWith('/>')) {
      ids.push(pool.idOf(''));
      continue;
    }
    const from = ITEM.lastIndex;
    const close = `</${match[1]!}`;
    const end = source.indexOf(close, from);
    if (end < 0) throw new DamagedError('A shared string that does not end.');
    const start = isPlain ? plainTextStart(source, from, end) : -1;
    if (start < 0) ids.push(pool.idOf(readRichText(source.slice(from, end))));
    else ids.push(pool.idOfPart(source, start, end - TEXT_CLOSING.length));
    ITEM.lastIndex = end + close.length;
  }
  return Int32Array.from(ids);
}
