import { sheetOf, type PlainRow } from '../../support/figureHarness';
import { modelFrom } from '../../support/ruleHarness';

const columnsOf = (...rows: PlainRow[]) => modelFrom({ Status: sheetOf(['Member'], rows) }).memberStatus;

test('one column an instrument, its marks by Member', () => {
  const columns = columnsOf(
    { Member: 'Hong Kong, China', '1-(g) RKC': 'Yes', '1-(h) TFA': null, Remark: 'x' },
    { Member: 'Atlantis', '1-(g) RKC': 'No', '1-(h) TFA': { date: '2025-01-31' }, Remark: null },
  );
  expect(columns.map(({ action, column }) => [action, column])).toEqual([
    ['1-(g)', 2],
    ['1-(h)', 3],
  ]);
  expect(columns.map(({ marks }) => marks.map(({ row, name, answer }) => [row, name.kind, answer.kind]))).toEqual([
    [
      [2, 'member', 'yes'],
      [3, 'unknown', 'no'],
    ],
    [[3, 'unknown', 'date']],
  ]);
});

test('a cell that is neither yes, no nor a date is kept for its finding', () => {
  const [column] = columnsOf({ Member: 'Fiji', '2-(a) Exchange': 'maybe' }, { Member: null, '2-(a) Exchange': 'Yes' });
  expect(column!.marks.map(({ name, answer }) => [name.text, answer.kind])).toEqual([
    ['Fiji', 'unreadable'],
    ['', 'yes'],
  ]);
});

test('several sheets give their columns one after the other', () => {
  const rows = sheetOf(['Member'], [{ Member: 'Fiji', '1-(g) RKC': 'Yes' }]);
  expect(modelFrom({ A: rows, B: rows }).memberStatus.map(({ block }) => block.sheet.name)).toEqual(['A', 'B']);
});
