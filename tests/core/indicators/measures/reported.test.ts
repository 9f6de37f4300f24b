import { figureOf, workshop } from '../../../support/figureHarness';

const mra = { kpi: 'Number of MRA', target: 'At least 28 MRA', workshops: [] };

test('a reported value stands in for an inferred measure without data', () => {
  const figure = figureOf({ ...mra, plan: { 'Reported value': 14 } });
  expect([figure.measure, figure.judgement!.actual, figure.judgement!.required]).toEqual(['reported', 14, 28]);
});

test('it does not replace a measure that has data', () => {
  const workshops = [workshop('2024-08-05', { Members: 'Fiji' })];
  const figure = figureOf({ target: 'At least 2 Members', plan: { 'Reported value': 2 }, workshops });
  expect([figure.measure, figure.judgement!.actual]).toEqual(['members-reached', 1]);
});

test('it is not shared out over several indicators', () => {
  const kpi = '(1) Number of MRA (2) Number of reports';
  const figure = figureOf({
    ...mra,
    kpi,
    target: '(1) At least 28 MRA (2) Once a year',
    plan: { 'Reported value': 14 },
  });
  expect(figure.judgement).toBeNull();
});

test('for a target of periods it is held against the whole term', () => {
  const figure = figureOf({ ...mra, kpi: 'Number of reports', target: 'Once a year', plan: { 'Reported value': 2 } });
  expect(figure.judgement).toMatchObject({ actual: 2, required: 2, status: 'Achieved', periods: [] });
});

test('it serves where no measure fits the words', () => {
  const given = { kpi: 'Number of kits', target: 'At least 10% of the kits', workshops: [] };
  const figure = figureOf({ ...given, plan: { 'Reported value': '12%' }, asOf: '2025-06-30' });
  expect(figure).toMatchObject({ measure: 'reported', measureFrom: 'inferred', judgement: { status: 'On track' } });
});

test('it does not replace a measure the plan chose', () => {
  const plan = { Measure: 'members-with-status', 'Reported value': 30 };
  expect(figureOf({ target: '35/35 Members', plan, workshops: [] }).judgement).toBeNull();
});
