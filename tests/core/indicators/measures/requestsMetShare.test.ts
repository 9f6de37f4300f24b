import { figureOf, output, workshop, type PlainRow } from '../../../support/figureHarness';

const given = {
  kpi: 'Number of contributions',
  target: 'Meet at least 75% of the ROCB requests',
  workshops: [workshop('2024-08-05')],
};
const contribution = (day: string, fields: PlainRow) => output(day, { Type: 'Contribution', ...fields });

test('divides what was met by what was asked for, over all contributions, linked or not', () => {
  const outputs = [
    contribution('2024-08-01', { Requested: 4, Met: 3 }),
    contribution('2025-08-01', { Requested: 2, Met: null, 'Plan action': null }),
    contribution('2024-08-01', { Requested: 'Yes', Met: 'No' }),
    contribution('2024-08-01', { Requested: 'Yes', Met: 'Yes' }),
    output('2024-08-01', { Requested: 50, Met: 50 }),
  ];
  const { judgement, measure } = figureOf({ ...given, outputs });
  expect([measure, judgement!.result.numerator, judgement!.result.denominator]).toEqual(['requests-met-share', 4, 8]);
  expect(judgement!.result.evidence.map(({ range }) => range.top)).toEqual([2, 3, 4, 5]);
});

test('leaves out what lies outside the term or says no number of requests', () => {
  const outputs = [
    contribution('2024-08-01', { Requested: 1, Met: 1 }),
    contribution('2024-06-01', { Requested: 1, Met: 0 }),
    contribution('2024-08-02', { Requested: null, Met: 1 }),
  ];
  const { judgement, leftOut } = figureOf({ ...given, outputs });
  expect(judgement!.actual).toBe(1);
  expect(leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [3, 'outside the term'],
    [4, 'no number of requests'],
  ]);
});

test.each([
  [undefined, 'There is no Outputs sheet.'],
  [[output('2024-08-01')], 'No Outputs sheet has columns for the requests made and met.'],
  [[contribution('2024-08-01', { Requested: 0, Met: 0 })], 'No request for a contribution is recorded.'],
])('no data is not zero: %#', (outputs, noData) => {
  expect(figureOf({ ...given, ...(outputs && { outputs }) })).toMatchObject({ judgement: null, noData });
});
