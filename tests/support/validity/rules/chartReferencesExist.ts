import { parseArea, sheetsIn } from '../references';
import type { ValidityRule } from '../rule';
import { child, nodesNamed } from '../xmlNode';

const CELLS = /^(?:'(?:[^']|'')+'|[^'!]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

/** What a chart refers to is on sheets that are there, and it stores no more values than cells; hidden
 * ones may be left out. */
export const chartReferencesExist: ValidityRule = function* (book) {
  const sheets = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  for (const { path, root } of book.charts) {
    for (const reference of [...nodesNamed(root, 'strRef'), ...nodesNamed(root, 'numRef')]) {
      const formula = child(reference, 'f')?.text ?? '';
      for (const sheet of sheetsIn(formula)) {
        if (!sheets.has(sheet.toLowerCase())) yield [path, `refers to the missing sheet ${sheet}`];
      }
      const cells = CELLS.exec(formula)?.[1];
      const area = cells === undefined ? null : parseArea(cells);
      if (cells !== undefined && !area) yield [path, `refers to "${formula}"`];
      const count = nodesNamed(reference, 'ptCount')[0]?.attributes.val;
      const size = area && (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (size && count !== undefined && Number(count) > size) yield [path, `keeps ${count} values of ${formula}`];
    }
  }
};
