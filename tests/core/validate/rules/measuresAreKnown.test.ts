import { measuresAreKnown } from '../../../../src/core/validate/rules/measuresAreKnown';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

const withMeasure = (F6: string | null) => ({ Plan: planSheet({ F4: 'Measure', F6 }) });

describe('measuresAreKnown', () => {
  test('finds a word that names no measure, and lists those there are', () => {
    expectFindings('all', withMeasure('heads counted'), [
      { code: 'measure-unknown', cell: 'F6', says: 'members-reached' },
    ]);
    expectFindings('all', withMeasure('heads counted'), [
      { code: 'measure-unknown', cell: 'F6', says: 'heads counted' },
    ]);
  });

  test('finds the one part of several', () => {
    expectFindings('all', withMeasure('(1) members-reached (2) nothing'), [
      { code: 'measure-unknown', cell: 'F6', says: '"nothing"' },
    ]);
  });

  test.each([
    ...[null, 'members-reached', 'Members reached', 'OUTPUTS_RECORDED', 'Outputs recorded', 'reported'],
    ...['(1) women-share\n(2) female-heads-growth', 'Mean evaluation'],
  ])('leaves alone %j', (measure) => expectSilence(measuresAreKnown, withMeasure(measure)));
});
