import { parseArea } from '../references';
import type { Found, ValidityRule } from '../rule';
import { child, children, numberOf, type XmlNode } from '../xmlNode';

/** Cells that state their reference stand in their row, in the order of the columns, each once. */
export const cellsAscend: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    for (const row of children(child(root, 'sheetData'), 'row')) yield* checkRow(path, row);
  }
};

function* checkRow(path: string, row: XmlNode): Generator<Found> {
  let last = 0;
  for (const { attributes } of children(row, 'c')) {
    if (attributes.r === undefined) continue;
    const place = parseArea(attributes.r);
    if (!place) yield [path, `there is a cell "${attributes.r}"`];
    else if (row.attributes.r !== undefined && place.top !== numberOf(row, 'r')) {
      yield [path, `the cell ${attributes.r} stands in row ${row.attributes.r}`];
    } else if (place.left <= last) yield [path, `the cell ${attributes.r} stands too late`];
    last = Math.max(last, place?.left ?? 0);
  }
}
