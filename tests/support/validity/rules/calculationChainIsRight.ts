import { cellsOf } from '../cellText';
import type { ValidityRule } from '../rule';
import { child, children, numberOf } from '../xmlNode';

/** The calculation chain names cells with formulas only; an entry without a sheet is on the one before. */
export const calculationChainIsRight: ValidityRule = function* (book) {
  const path = book.content.related(book.path, 'calcChain')[0];
  const chain = book.content.root(path ?? null);
  if (!path || !chain) return;
  let sheetId = NaN;
  for (const entry of children(chain, 'c')) {
    sheetId = entry.attributes.i === undefined ? sheetId : numberOf(entry, 'i');
    const sheet = book.worksheets.find((one) => one.sheetId === sheetId);
    const cell = sheet && cellsOf(sheet.root).get(entry.attributes.r ?? '');
    if (!child(cell, 'f')) yield [path, `names ${entry.attributes.r} of sheet ${sheetId}, which has no formula`];
  }
};
