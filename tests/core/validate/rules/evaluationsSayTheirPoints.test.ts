import { evaluationsSayTheirPoints } from '../../../../src/core/validate/rules/evaluationsSayTheirPoints';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

const code = 'evaluation-unclear';
const OUT_OF_TEN = { C10: "Results of participants' evaluation", D10: 'At least average of 8 out of 10' };

describe('evaluationsSayTheirPoints', () => {
  test.each([
    ['86%', 'share of the points or of the people'],
    ['well received', 'very good 5, good 4, fair 3, poor 2, very poor 1'],
    ['very good 85%', 'add up to 100%'],
    ['excellent 50%, very good 50%', 'both 5 on the scale'],
    ['8/10', 'out of 10, and the plan asks for points out of 5'],
  ])('finds "%s"', (S4, says) => {
    expectFindings('all', planAndWorkshops({ S4 }), [{ code, cell: 'S4', says, fix: null }]);
  });

  test('corrects a misspelt word', () => {
    expectFindings('all', planAndWorkshops({ S4: 'verry good' }), [
      { code, cell: 'S4', says: 'Did you mean "very good"?', fix: { from: 'verry good', to: 'very good' } },
    ]);
  });

  test('finds words where the plan asks for points out of ten', () => {
    expectFindings('all', planAndWorkshops({ S4: 'very good' }, OUT_OF_TEN), [
      { code, cell: 'S4', says: 'out of 5, and the plan asks for points out of 10' },
    ]);
    expectSilence('all', planAndWorkshops({ S4: '8.5/10' }, OUT_OF_TEN));
  });

  test('finds the words of another scale, where "excellent" and "very good" are used side by side', () => {
    expectFindings('all', planAndWorkshops({ S4: 'Excellent', S5: 'Very good', S6: 4.2 }), [
      { code, cell: 'S4' },
      { code, cell: 'S5' },
    ]);
  });

  test.each([
    'Very good',
    'good',
    '"very good" 85 %, "good" 15 %',
    'Very good (12), good (3)',
    '4.3/5',
    '4.3',
    5,
    null,
  ])('leaves alone %j', (S4) => expectSilence(evaluationsSayTheirPoints, planAndWorkshops({ S4 })));
});
