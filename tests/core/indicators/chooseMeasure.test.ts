import { figureOf } from '../../support/figureHarness';

test.each([
  ['Number of implementing Members', '35/35 Members', 'members-reached'],
  ['Number of Members', 'At least 5 Members per year', 'members-reached'],
  ['Number of MRA', 'At least 28 MRA', 'outputs-recorded'],
  ['Number of CB activities undertaken', 'At least 3 times per year', 'activities-held'],
  ['Workshops conducted', 'At least twice per year', 'activities-held'],
  ['Publish evaluation report', 'Once a year', 'outputs-recorded'],
  ['Number of discussions in meetings', 'At least once per year', 'outputs-recorded'],
  ['Number of women participations for workshops', 'At least 25% of the participations', 'women-share'],
  [
    'Number of experts utilized',
    'Use of accredited experts for at least one half of the requested missions',
    'expert-mission-share',
  ],
  ['Number of contributions', 'Meet at least 75% of the ROCB requests', 'requests-met-share'],
  ['Women participation', 'At least 20% annual growth of female Head of delegation', 'female-heads-growth'],
  ["Results of participants' evaluation", 'At least average of 4 out of 5', 'mean-evaluation'],
])('%s / %s is measured as %s', (kpi, target, measure) => {
  expect(figureOf({ kpi, target, workshops: [] }).measure).toBe(measure);
});

test('the plan can choose another measure', () => {
  const figure = figureOf({ target: '35/35 Members', plan: { Measure: 'Activities held' }, workshops: [] });
  expect([figure.measure, figure.measureFrom]).toEqual(['activities-held', 'plan']);
});

test('a share whose words fit no measure has no data and says what to do', () => {
  const figure = figureOf({ kpi: 'Number of kits', target: 'At least 10% of the kits', workshops: [] });
  expect(figure).toMatchObject({
    measure: null,
    noData: 'No measure fits the wording; choose one in a Measure column.',
  });
});
