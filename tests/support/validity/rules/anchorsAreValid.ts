import type { Found, ValidityRule } from '../rule';
import { child, numberOf, type XmlNode } from '../xmlNode';

/** What a drawing holds lies within the sheet, its end not before its beginning. */
export const anchorsAreValid: ValidityRule = function* (book) {
  for (const { path, root } of book.drawings) for (const anchor of root.children) yield* checkAnchor(path, anchor);
};

function* checkAnchor(path: string, anchor: XmlNode): Generator<Found> {
  const [from, to] = ['from', 'to'].map((name) => child(anchor, name));
  for (const corner of [from, to]) {
    if (corner && !(place(corner, 'row') >= 0 && place(corner, 'row') < 1_048_576))
      yield [path, 'is anchored to no row'];
    if (corner && !(place(corner, 'col') >= 0 && place(corner, 'col') < 16_384))
      yield [path, 'is anchored to no column'];
  }
  if (from && to && (place(to, 'row') < place(from, 'row') || place(to, 'col') < place(from, 'col'))) {
    yield [path, 'ends before it begins'];
  }
}

function place(corner: XmlNode, name: string): number {
  const text = child(corner, name)?.text.trim() ?? '';
  return /^\d+$/.test(text) ? numberOf({ ...corner, attributes: { text } }, 'text') : NaN;
}
