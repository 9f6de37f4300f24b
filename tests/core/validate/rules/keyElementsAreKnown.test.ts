import { keyElementsAreKnown } from '../../../../src/core/validate/rules/keyElementsAreKnown';
import { planAndAssessment } from '../../../support/assessmentSheet';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';

const code = 'key-element-unknown';

describe('keyElementsAreKnown', () => {
  test.each<[string, PlainCell, string]>([
    ['a letter the principle does not have', 'D', 'principle 2'],
    ['a name that is none', 'Sports', '"Sports"'],
    ['a misspelt name', 'Recrutement and hiring', '"Recruitment and hiring" is key element A of principle 2.'],
    ['the letter of one with the name of another', 'B. Recruitment and hiring', 'is key element A'],
  ])('finds %s', (_, B9, says) => {
    expectFindings('all', planAndAssessment({ B9 }), [{ code, cell: 'B9', says }]);
  });

  test('finds a letter alone where no principle is said', () => {
    expectFindings('all', planAndAssessment({ A4: null, A5: 'Principle 1' }), [
      { code, cell: 'B4', says: 'the six principles' },
    ]);
  });

  test('leaves alone what stands under a principle that is not known', () => {
    expectSilence(keyElementsAreKnown, planAndAssessment({ A9: '7', B9: 'D' }));
  });

  test.each<PlainCell>(['A', 'Key element B', 'iii', 'Career advancement', null])('leaves alone %j', (B9) =>
    expectSilence(keyElementsAreKnown, planAndAssessment({ B9 })),
  );
});
