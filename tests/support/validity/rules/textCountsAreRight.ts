import { sharedCells } from '../cellText';
import type { ValidityRule } from '../rule';
import { children } from '../xmlNode';

/** Where shared strings state how many there are, it is so; the number of uses may be past what is left, never below. */
export const textCountsAreRight: ValidityRule = function* (book) {
  if (!book.texts) return;
  const { count, uniqueCount } = book.texts.attributes;
  const items = children(book.texts, 'si').length;
  if (uniqueCount !== undefined && Number(uniqueCount) !== items) {
    yield [book.textsPath, `states ${uniqueCount} texts and holds ${items}`];
  }
  const uses = book.worksheets.reduce((sum, { root }) => sum + sharedCells(root).length, 0);
  if (count !== undefined && Number(count) < uses)
    yield [book.textsPath, `states ${count} uses, and there are ${uses}`];
};
