import { summaryOf, workshop } from '../../../support/figureHarness';

const kpi = 'Number of women participations';
const target = 'At least 25% of the participations';
const share = (women: number) => [workshop('2024-08-05', { Participants: 1000, Women: women, Men: 1000 - women })];

test.each([
  ['On track', 250, '2025-01-01'],
  ['At risk', 249, '2025-01-01'],
  ['At risk', 225, '2025-01-01'],
  ['Off track', 224, '2025-01-01'],
  ['Achieved', 250, '2026-06-30'],
  ['Not achieved', 249, '2026-06-30'],
])('%s: %i of 1000 as of %s', (status, women, asOf) => {
  expect(summaryOf({ kpi, target, workshops: share(women), asOf })).toMatchObject({ status, actual: women / 1000 });
});

test('nine tenths of 75 % is decided on the ratio, not on the last digit of a float', () => {
  const workshops = [workshop('2024-08-05', { Participants: 40, Women: 27, Men: 13 })];
  const wide = { kpi, target: 'At least 75% of the participations', workshops, asOf: '2025-01-01' };
  expect(summaryOf(wide).status).toBe('At risk');
});
