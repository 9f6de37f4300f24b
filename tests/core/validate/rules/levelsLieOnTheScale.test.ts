import { levelsLieOnTheScale } from '../../../../src/core/validate/rules/levelsLieOnTheScale';
import { planAndAssessment } from '../../../support/assessmentSheet';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';

const code = 'assessment-level-invalid';

describe('levelsLieOnTheScale', () => {
  test.each<[string, PlainCell, string]>([
    ['a level above the scale', 6, '"6"'],
    ['a level below it', -1, '"-1"'],
    ['a level between two', 3.5, '"3.5"'],
    ['a level of another scale', '7/10', '"7/10"'],
    ['a number and a word that differ', '3 – Advanced', '"3 - Advanced"'],
    ['a word that is none of the scale', 'Good', '"Good"'],
  ])('finds %s', (_, E4, says) => {
    expectFindings('all', planAndAssessment({ E4 }), [{ code, cell: 'E4', says, fix: null }]);
  });

  test('corrects a misspelt word', () => {
    expectFindings('all', planAndAssessment({ E4: 'Advnced implementation' }), [
      { code, cell: 'E4', fix: { from: 'Advnced implementation', to: 'Advanced implementation' } },
    ]);
  });

  test.each<PlainCell>([0, 5, '4', 'Advanced', '4/5', 'N/A', 'not applicable', { error: '#N/A' }])(
    'leaves alone %j',
    (E8) => expectSilence(levelsLieOnTheScale, planAndAssessment({ E8 })),
  );
});
