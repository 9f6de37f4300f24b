import { principlesAreKnown } from '../../../../src/core/validate/rules/principlesAreKnown';
import { planAndAssessment } from '../../../support/assessmentSheet';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';

const code = 'principle-unknown';

describe('principlesAreKnown', () => {
  test.each<[string, PlainCell, string]>([
    ['a number beyond the six', '7', '"7"'],
    ['a name that is none', 'Training', '"Training"'],
    ['a misspelt name', 'Work-Live Balance', '"Work-Life Balance" is principle 3.'],
    ['the number of one with the name of another', 'Principle 3: Security and Safety', 'is principle 6.'],
  ])('finds %s', (_, A9, says) => {
    expectFindings('all', planAndAssessment({ A9 }), [{ code, cell: 'A9', says }]);
  });

  test('finds a heading once, however many indicators stand under it', () => {
    const Assessment = [
      ['GEOAT indicator', 'Level', 'Timeline'],
      ['Principle 8: Training', null, null],
      ['a', 1, '2027'],
      ['b', 2, '2027'],
      ['Key element A'],
      ['c', 3, null],
    ];
    expectFindings('all', { Plan: planSheet(), Assessment }, [{ code, cell: 'A2', says: '"Principle 8: Training"' }]);
  });

  test.each<PlainCell>([2, 'Principle 2', 'II', 'Employment, career development and compensation'])(
    'leaves alone %j',
    (A9) => expectSilence(principlesAreKnown, planAndAssessment({ A9 })),
  );
});
