import { applyPatch, findSheet, parseIsoDay, readCell, runPlan, type Settings } from '../../../../src/core';
import { columnOf, ownBook } from '../../../support/ownSheets';
import type { PlainCell } from '../../../support/snapshotFrom';

/** The cell under a header in the row of the workshop "Risk", whose people a participants sheet lists. */
function cellOf(header: string, participants: PlainCell[][], settings: Partial<Settings> = {}) {
  const book = ownBook({}, { Participants: participants });
  const { update } = runPlan([book], { today: parseIsoDay('2026-01-31')!, settings });
  const after = applyPatch(book, update.patch);
  return readCell(after, findSheet(after, 'Log')!, 2, columnOf(after, 'Log', header, 1));
}

const withGender: PlainCell[][] = [
  ['Workshop', 'Member', 'Gender'],
  ['Risk', 'Fiji', 'F'],
  ['Risk', 'Nepal', 'M'],
  ['Risk', 'Nepal', 'M'],
];
const withoutGender = withGender.map((row) => row.slice(0, 2));

test('a ratio of what a participants sheet lists is a value: the row has other numbers', () => {
  expect(cellOf('Women share', withGender)).toEqual({ kind: 'number', value: 1 / 3 });
  expect(cellOf('Gender recorded', withGender)).toEqual({ kind: 'number', value: 1 });
});

test('a list without gender gives only the number of people: of both, the ratio is a value', () => {
  expect(cellOf('Women share', withoutGender)).toEqual({ kind: 'number', value: 5 / 3 });
});

test('where both parts are the row\u2019s own cells, the ratio is live though a list gives other counts', () => {
  expect(cellOf('Women share', withoutGender, { shareBasis: 'recorded' })).toEqual({
    kind: 'number',
    value: 0.25,
    formula: '=IF(AND(ISNUMBER(F2),ISNUMBER(SUM(F2,G2))),IF(SUM(F2,G2)>0,F2/SUM(F2,G2),""),"")',
  });
});
