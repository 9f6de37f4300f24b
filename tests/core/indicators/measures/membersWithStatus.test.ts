import { figureOf, workshop } from '../../../support/figureHarness';

test('chosen in the plan, it says that there is no Member status sheet', () => {
  const plan = { Measure: 'members-with-status' };
  const figure = figureOf({ target: '35/35 Members', plan, workshops: [workshop('2024-08-05', { Members: 'Fiji' })] });
  expect(figure).toMatchObject({
    measure: 'members-with-status',
    measureFrom: 'plan',
    judgement: null,
    noData: 'There is no Member status sheet.',
  });
});
