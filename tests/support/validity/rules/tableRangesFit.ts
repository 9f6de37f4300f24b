import { overlap, parseArea, type Area } from '../references';
import type { Found, ValidityRule } from '../rule';
import { child, children, numberOf, type XmlNode } from '../xmlNode';

/** A table's range holds a row of data and overlaps no other; its filter covers header and data and columns there are. */
export const tableRangesFit: ValidityRule = function* (book) {
  const taken = new Map<string, Area[]>();
  for (const { path, root, sheet } of book.tables) {
    const area = parseArea(root.attributes.ref ?? '');
    if (!area) {
      yield [path, `its range is "${root.attributes.ref}"`];
      continue;
    }
    const others = taken.get(sheet.path) ?? [];
    if (others.some((other) => overlap(other, area))) yield [path, 'overlaps another table'];
    taken.set(sheet.path, [...others, area]);
    yield* checkRows(path, root, area);
  }
};

function* checkRows(path: string, root: XmlNode, area: Area): Generator<Found> {
  const headers = root.attributes.headerRowCount === '0' ? 0 : 1;
  const totals = numberOf(root, 'totalsRowCount') >= 1 ? 1 : 0;
  if (area.bottom - area.top + 1 < headers + totals + 1) yield [path, 'has no row of data'];
  const filter = child(root, 'autoFilter');
  if (!filter) return;
  const covered = parseArea(filter.attributes.ref ?? '');
  const isRight =
    covered &&
    headers === 1 &&
    covered.top === area.top &&
    covered.left === area.left &&
    covered.right === area.right &&
    covered.bottom === area.bottom - totals;
  if (!isRight) yield [path, `its filter covers ${filter.attributes.ref} of ${root.attributes.ref}`];
  for (const column of children(filter, 'filterColumn')) {
    if (!(numberOf(column, 'colId') <= area.right - area.left))
      yield [path, `its filter has a column ${column.attributes.colId}`];
  }
}
