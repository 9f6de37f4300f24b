import { keyElementsFitTheirPrinciple } from '../../../../src/core/validate/rules/keyElementsFitTheirPrinciple';
import { planAndAssessment } from '../../../support/assessmentSheet';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'key-element-misplaced';

describe('keyElementsFitTheirPrinciple', () => {
  test.each([
    ['Health benefits', 'key element of principle 3, but stands under principle 2'],
    ['6C', 'principle 6'],
    ['Stakeholder relations', 'principle 5'],
  ])('finds "%s" under principle 2', (B9, says) => {
    expectFindings('all', planAndAssessment({ B9 }), [{ code, cell: 'B9', says }]);
  });

  test.each(['A', 'Recruitment and hiring', '2C', 'Sports'])('leaves alone "%s"', (B9) =>
    expectSilence(keyElementsFitTheirPrinciple, planAndAssessment({ B9 })),
  );
});
