import { cellsOf, decode, textOfCell } from '../cellText';
import { letterOf, parseArea } from '../references';
import type { ValidityRule } from '../rule';
import { child, children, numberOf } from '../xmlNode';

/** A table has a column for each column of its range; ids and names stand once, and a name is its header cell's text. */
export const tableColumnsAreTheirHeaders: ValidityRule = function* (book) {
  for (const { path, root, sheet } of book.tables) {
    const area = parseArea(root.attributes.ref ?? '');
    if (!area) continue;
    const columns = children(child(root, 'tableColumns'), 'tableColumn');
    const width = area.right - area.left + 1;
    if (columns.length !== width) yield [path, `has ${columns.length} columns over ${width}`];
    const cells = cellsOf(sheet.root!);
    const ids = new Set<number>();
    const names = new Set<string>();
    for (const [index, column] of columns.entries()) {
      const name = decode(column.attributes.name ?? '');
      if (!(numberOf(column, 'id') >= 1) || ids.has(numberOf(column, 'id')))
        yield [path, `the id of the column ${name} is missing or stands twice`];
      if (name === '' || names.has(name.toLowerCase()))
        yield [path, `the column name "${name}" is empty or stands twice`];
      ids.add(numberOf(column, 'id'));
      names.add(name.toLowerCase());
      const at = letterOf(area.left + index) + area.top;
      const header = root.attributes.headerRowCount === '0' ? name : textOfCell(book, cells.get(at));
      if (header !== name)
        yield [path, `the column "${name}" stands under ${at}, which says ${JSON.stringify(header)}`];
    }
  }
};
