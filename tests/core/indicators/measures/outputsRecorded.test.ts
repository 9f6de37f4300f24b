import { figureOf, workshop } from '../../../support/figureHarness';

test('has no data without an Outputs sheet', () => {
  const figure = figureOf({ kpi: 'Number of MRA', target: 'At least 28 MRA', workshops: [workshop('2024-08-05')] });
  expect(figure).toMatchObject({ measure: 'outputs-recorded', judgement: null, noData: 'There is no Outputs sheet.' });
});

test.each(['Number of discussions in meetings in A/P region', 'Number of high-level dialogues'])(
  'a KPI about meetings or dialogues counts the held activities linked to it: %s',
  (kpi) => {
    const { measure, judgement } = figureOf({ kpi, target: 'Once per year', workshops: [workshop('2024-08-05')] });
    expect([measure, judgement!.actual]).toEqual(['outputs-recorded', 1]);
  },
);

test('"meetings" counts as a word only', () => {
  const kpi = 'Number of greetings sent';
  expect(figureOf({ kpi, target: 'Once per year', workshops: [workshop('2024-08-05')] }).judgement).toBeNull();
});
