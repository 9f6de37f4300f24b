import { figureOf, workshop } from '../../../support/figureHarness';

test('has no data without an Outputs sheet', () => {
  const given = { kpi: 'Number of contributions', target: 'Meet at least 75% of the ROCB requests' };
  const figure = figureOf({ ...given, workshops: [workshop('2024-08-05')] });
  expect(figure).toMatchObject({ measure: 'requests-met-share', noData: 'There is no Outputs sheet.' });
});
