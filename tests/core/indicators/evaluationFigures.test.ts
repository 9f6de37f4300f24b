import { figureOf, planResult, workshop, type PlainRow } from '../../support/figureHarness';

const given = { kpi: "Results of participants' evaluation", target: 'At least average of 4 out of 5' };
const evaluationOf = (workshops: readonly PlainRow[]) => planResult({ ...given, workshops }).report.evaluation!;

const workshops = [
  workshop('2024-08-05', { Title: 'Words', Evaluation: '"very good" 85 %, "good" 15 %', Respondents: 10 }),
  workshop('2024-09-03', { Title: 'Counts', Evaluation: 'Good (6), fair (2)', Respondents: null, Participants: 40 }),
  workshop('2025-08-04', { Title: 'A number', Evaluation: 4, Respondents: 2, Level: 'National' }),
  workshop('2025-09-01', { Title: 'Unclear', Evaluation: '86%', Respondents: 5 }),
  workshop('2025-10-06', { Title: 'None', Evaluation: null }),
  workshop('2026-12-07', { Title: 'To come', Evaluation: 'Good' }),
];

describe('answers in words', () => {
  const evaluation = evaluationOf(workshops);

  // 4.85 by 10 people, 3.75 by 8, 4 by 2.
  const points = 48.5 + 30 + 8;

  test('count by the scale, weighted by those who answered', () => {
    expect(evaluation).toMatchObject({ of: 5, people: 20, activities: 3 });
    expect(evaluation.mean).toBeCloseTo(points / 20, 12);
    expect(evaluation.byLevel.map(({ level, activities }) => [level, activities])).toEqual([
      ['national', 1],
      ['regional', 2],
    ]);
    expect(evaluation.byFiscalYear.map(({ fiscalYear, mean }) => [fiscalYear, mean?.toFixed(4)])).toEqual([
      ['FY2024/25', (78.5 / 18).toFixed(4)],
      ['FY2025/26', '4.0000'],
    ]);
  });

  test('are listed with their points, and the scale is said', () => {
    expect(evaluation.worded.map(({ title, points: own, cell }) => [title, own, cell])).toEqual([
      ['Words', 4.85, expect.stringMatching(/^[A-Z]2$/)],
      ['Counts', 3.75, expect.stringMatching(/^[A-Z]3$/)],
    ]);
    expect(evaluation.scale.map(({ word, points: own }) => `${word} ${own}`)).toEqual([
      ...['very good 5', 'good 4', 'fair 3', 'poor 2', 'very poor 1'],
    ]);
    expect(evaluation.caveats).toEqual([
      'Answers in words were turned into points (very good 5, good 4, fair 3, poor 2, very poor 1): 2.',
    ]);
  });

  test('what is unclear, missing or still to come is left out with its reason', () => {
    expect(evaluation.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [5, 'evaluation not on the scale'],
      [6, 'no evaluation'],
      [7, 'after the as-of date'],
    ]);
    expect(evaluation.evidence.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test('the indicator of the plan counts the same, and says so', () => {
    const { judgement, measure } = figureOf({ ...given, workshops });
    expect(measure).toBe('mean-evaluation');
    expect(judgement!.actual).toBeCloseTo(evaluation.mean!, 12);
    expect(judgement!.result.caveats).toEqual(evaluation.caveats);
  });
});

test('numbers alone carry no caveat', () => {
  const evaluation = evaluationOf([workshop('2024-08-05', { Evaluation: 4.5 })]);
  expect(evaluation).toMatchObject({ mean: 4.5, activities: 1, worded: [], caveats: [] });
});

test('on a scale of ten words do not count', () => {
  const outOfTen = { ...given, target: 'At least average of 8 out of 10' };
  const rows = [
    workshop('2024-08-05', { Evaluation: 'good' }),
    workshop('2024-08-06', { Evaluation: 9, Title: 'Nine' }),
  ];
  expect(planResult({ ...outOfTen, workshops: rows }).report.evaluation).toMatchObject({ of: 10, mean: 9, worded: [] });
});

test('no evaluation: null', () => {
  expect(evaluationOf([workshop('2024-08-05', { Evaluation: null })])).toBeNull();
});
