import { figureOf, workshop } from '../../../support/figureHarness';

const given = { kpi: "Results of participants' evaluation", target: 'At least average of 4 out of 5' };

test('weights each rating by its respondents, else its participants, else 1', () => {
  const workshops = [
    workshop('2024-08-05', { Evaluation: 5, Respondents: 10, Participants: 99 }),
    workshop('2024-08-06', { Evaluation: 3, Respondents: null, Participants: 9 }),
    workshop('2024-08-07', { Evaluation: 1, Respondents: null, Participants: null }),
  ];
  const { judgement, measure } = figureOf({ ...given, workshops });
  expect([measure, judgement!.result.numerator, judgement!.result.denominator]).toEqual(['mean-evaluation', 78, 20]);
});

test('a rating off the scale is treated as absent', () => {
  const workshops = [workshop('2024-08-05', { Evaluation: 4 }), workshop('2024-08-06', { Evaluation: 7.2 })];
  expect(figureOf({ ...given, workshops }).judgement!.actual).toBe(4);
});

test('no evaluation: no data', () => {
  expect(figureOf({ ...given, workshops: [workshop('2024-08-05', { Evaluation: null })] }).noData).toBe(
    'No held activity has an evaluation.',
  );
});
