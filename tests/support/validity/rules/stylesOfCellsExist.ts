import type { ValidityRule } from '../rule';
import { child, children, numberOf } from '../xmlNode';

/** The style that a cell, row or column names is one of the workbook's. */
export const stylesOfCellsExist: ValidityRule = function* (book) {
  const count = Math.max(1, children(child(book.styles, 'cellXfs'), 'xf').length);
  for (const { path, root } of book.worksheets) {
    const rows = children(child(root, 'sheetData'), 'row');
    const named = [
      ...children(child(root, 'cols'), 'col').map((col) => [col, 'style'] as const),
      ...rows.map((row) => [row, 's'] as const),
      ...rows.flatMap((row) => children(row, 'c').map((cell) => [cell, 's'] as const)),
    ];
    for (const [node, attribute] of named) {
      if (numberOf(node, attribute) >= count) {
        yield [
          path,
          `${node.name} ${node.attributes.r ?? ''} names the style ${node.attributes[attribute]} of ${count}`,
        ];
      }
    }
  }
};
