import { sumFemaleHeads } from '../../../../src/core/indicators/gender/femaleHeads';
import { planResult, workshop, type PlainRow } from '../../../support/figureHarness';

const headsOf = (rows: readonly PlainRow[]) => {
  const workshops = rows.map((row, index) => workshop(`2025-0${index + 1}-06`, row));
  const { women, heads, share, counted, leftOut } = sumFemaleHeads(
    planResult({ target: 'At least 4 Members', workshops }).model.activities,
  );
  return { women, heads, share, counted: counted.length, reasons: leftOut.map(({ reason }) => reason) };
};
const row = (women: number | null, heads: number | null): PlainRow => ({
  'Female heads': women,
  'Heads of delegation': heads,
});

test('women over all heads of the activities that give both', () => {
  expect(headsOf([row(1, 4), row(2, 6)])).toEqual({ women: 3, heads: 10, share: 0.3, counted: 2, reasons: [] });
});

test('a row without one of the numbers, or with more women than heads, is left out with the reason', () => {
  expect(headsOf([row(1, 4), row(null, 6), row(2, null), row(null, null), row(5, 4)])).toEqual({
    women: 1,
    heads: 4,
    share: 0.25,
    counted: 1,
    reasons: [
      'no number of female heads',
      'no number of heads of delegation',
      'heads of delegation not recorded',
      'more female heads than heads of delegation',
    ],
  });
});

test('where nobody counts all heads, the women are known and the share is not', () => {
  const rows = [{ 'Female heads': 2 }, { 'Female heads': null }];
  expect(headsOf(rows)).toMatchObject({ women: 2, heads: null, share: null, counted: 1 });
});

test('no data is null, not zero', () => {
  expect(headsOf([row(null, null)])).toMatchObject({ women: null, heads: null, share: null });
  expect(headsOf([row(0, 0)])).toMatchObject({ women: 0, heads: 0, share: null });
});
