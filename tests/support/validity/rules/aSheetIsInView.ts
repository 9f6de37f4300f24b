import type { ValidityRule } from '../rule';
import { numberOf, nodesNamed } from '../xmlNode';

/** At least one sheet is visible, and the first and the active tab are sheets that there are. */
export const aSheetIsInView: ValidityRule = function* (book) {
  if (!book.sheets.some(({ state }) => state === 'visible')) yield [book.path, 'no sheet is visible'];
  for (const view of nodesNamed(book.root, 'workbookView')) {
    for (const name of ['activeTab', 'firstSheet']) {
      if (numberOf(view, name) >= book.sheets.length) yield [book.path, `${name} is ${view.attributes[name]}`];
    }
  }
};
