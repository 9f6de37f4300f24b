import { figureOf, workshop } from '../../../support/figureHarness';

const given = {
  kpi: 'Number of experts utilized',
  target: 'Use of accredited experts for at least one half of the requested missions',
};

test('divides by the activities for which an expert was requested', () => {
  const workshops = [
    workshop('2024-08-05', { Experts: 'Japan 1', 'Experts requested': 1 }),
    workshop('2024-08-06', { Experts: 0, 'Experts requested': 'Yes' }),
    workshop('2024-08-07', { Experts: 2, 'Experts requested': 'No' }),
    workshop('2024-08-08', { Experts: null, 'Experts requested': null }),
  ];
  const { judgement, measure, leftOut } = figureOf({ ...given, workshops });
  expect([measure, judgement!.result.numerator, judgement!.result.denominator]).toEqual(['expert-mission-share', 1, 2]);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['no expert requested', 'no expert requested']);
});

test('divides by all held activities when no column says who asked', () => {
  const workshops = [workshop('2024-08-05', { Experts: 'WCO 1' }), workshop('2024-08-06', { Experts: '-' })];
  expect(figureOf({ ...given, workshops }).judgement!.actual).toBe(0.5);
});

test('nobody asked: no data, not zero', () => {
  const workshops = [workshop('2024-08-05', { Experts: 1, 'Experts requested': 0 })];
  expect(figureOf({ ...given, workshops }).noData).toBe('No held activity asked for an accredited expert.');
});

test('what the table of experts counts as an expert decides here too', () => {
  const used = ['WCO 1 China 1', 'WCO experts', 'Yes', 'Ms. Somebody'];
  const unused = ['TBC', 'no expert', 'WCO 0', 'not applicable', null];
  const workshops = [...used, ...unused].map((Experts, index) => workshop(`2024-08-1${index}`, { Experts }));
  const { judgement } = figureOf({ ...given, workshops });
  expect([judgement!.result.numerator, judgement!.result.denominator]).toEqual([4, 9]);
});
