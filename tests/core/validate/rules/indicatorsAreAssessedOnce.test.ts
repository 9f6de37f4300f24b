import { indicatorsAreAssessedOnce } from '../../../../src/core/validate/rules/indicatorsAreAssessedOnce';
import { assessmentSheet, planAndAssessment } from '../../../support/assessmentSheet';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

const code = 'assessment-indicator-duplicate';

describe('indicatorsAreAssessedOnce', () => {
  test('finds an indicator that stands again, however it is written', () => {
    expectFindings('all', planAndAssessment({ B5: 'A', C5: 'EQUALITY has a policy.' }), [
      { code, cell: 'C5', says: 'Assessment C4' },
    ]);
  });

  test('finds one on another sheet of the same assessment', () => {
    const sheets = { Plan: planSheet(), Assessment: assessmentSheet(), More: assessmentSheet().slice(0, 4) };
    expectFindings('all', sheets, [{ code, cell: 'C4', sheet: 'More', says: 'Assessment C4' }]);
  });

  test('leaves alone the same words under another key element, and in another year', () => {
    expectSilence(indicatorsAreAssessedOnce, planAndAssessment({ C5: 'Equality has a policy' }));
    const before = assessmentSheet({ A1: 'Gender assessment of Fiji, June 2023' });
    expectSilence('all', { Plan: planSheet(), Before: before, Assessment: assessmentSheet() });
  });
});
