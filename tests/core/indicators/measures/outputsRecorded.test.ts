import { figureOf, output, summaryOf, workshop } from '../../../support/figureHarness';

const workshops = [workshop('2024-08-05')];
const mra = { kpi: 'Number of MRA', target: 'At least 28 MRA', workshops };

test('adds up the quantities of linked entries, an empty one being 1', () => {
  const outputs = [
    output('2024-08-01', { Type: 'MRA', Quantity: 5 }),
    output('2025-08-01', { Type: 'MRA', Quantity: null }),
    output('2025-08-02', { Type: 'MRA', Quantity: 0 }),
    output('2025-08-03', { Type: 'MRA', Quantity: 'some' }),
    output('2025-08-04', { Type: 'MRA', Quantity: 9, 'Plan action': '1-(b)' }),
  ];
  const figure = figureOf({ ...mra, outputs });
  expect([figure.measure, figure.judgement!.actual]).toEqual(['outputs-recorded', 7]);
  expect(figure.judgement!.result.evidence.map(({ sheet, range }) => [sheet, range.top, range.left])).toEqual([
    ['Outputs', 2, 4],
    ['Outputs', 3, 3],
    ['Outputs', 4, 4],
    ['Outputs', 5, 3],
  ]);
});

test('an unknown type still counts', () => {
  const outputs = [output('2024-08-01', { Type: 'Podcast' })];
  expect(summaryOf({ ...mra, outputs }).actual).toBe(1);
});

test('counts what is dated from the first day of the term to the as-of date and the deadline', () => {
  const outputs = ['2024-06-30', '2024-07-01', '2025-12-31', '2026-01-01', '2026-05-05'].map((day) => output(day));
  const given = { ...mra, outputs: [...outputs, output('2025-01-01', { Date: 'soon' })] };
  const figure = figureOf({ ...given, deliverable: { date: '2025-12-31' }, asOf: '2026-03-31' });
  expect(figure.judgement!.actual).toBe(2);
  expect(figure.leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [2, 'outside the term'],
    [5, 'after the deadline'],
    [6, 'after the as-of date'],
    [7, 'no readable date'],
  ]);
});

test('an entry dated by its month is delivered on its last day', () => {
  const given = { ...mra, outputs: [output('2025-11-01', { Date: 'November 2025' })] };
  expect(summaryOf({ ...given, asOf: '2025-11-29' }).actual).toBe(0);
  expect(summaryOf({ ...given, asOf: '2025-11-30' }).actual).toBe(1);
});

test('in each period: what is dated in it', () => {
  const outputs = [output('2024-07-01', { Quantity: 3 }), output('2024-12-31')];
  const kpi = 'Number of items shared';
  const figure = figureOf({ kpi, target: 'At least once per quarter', workshops, outputs, asOf: '2025-01-01' });
  expect(figure.judgement!.periods.map(({ value }) => value)).toEqual([3, 1, 0, 0, 0, 0, 0, 0]);
  expect(figure.judgement).toMatchObject({ actual: 2, required: 8, status: 'On track' });
});

test('an empty Outputs sheet is zero, an absent one is no data', () => {
  const outputs = [output('2024-08-01', { 'Plan action': '1-(b)' })];
  expect(summaryOf({ ...mra, outputs })).toMatchObject({ actual: 0, status: 'Not achieved' });
  expect(summaryOf(mra)).toMatchObject({ actual: null, status: 'No data', noData: 'There is no Outputs sheet.' });
});

test('without links it says what is missing', () => {
  const outputs = [{ Date: { date: '2024-08-01' }, Type: 'MRA', Quantity: 1 }];
  expect(figureOf({ ...mra, outputs }).noData).toBe('No Outputs sheet has a column that names plan actions.');
});

test.each(['Number of discussions in meetings in A/P region', 'Number of high-level dialogues'])(
  'without an Outputs sheet a KPI about meetings or dialogues counts the held activities linked to it: %s',
  (kpi) => {
    const { measure, judgement } = figureOf({ kpi, target: 'Once per year', workshops });
    expect([measure, judgement!.actual]).toEqual(['outputs-recorded', 1]);
    expect(summaryOf({ kpi, target: 'Once per year', workshops, outputs: [output('2030-01-01')] }).actual).toBe(0);
  },
);

test('"meetings" counts as a word only', () => {
  expect(figureOf({ kpi: 'Number of greetings sent', target: 'Once per year', workshops }).judgement).toBeNull();
});
