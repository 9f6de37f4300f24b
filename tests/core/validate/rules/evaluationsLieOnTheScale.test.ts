import { evaluationsLieOnTheScale } from '../../../../src/core/validate/rules/evaluationsLieOnTheScale';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

const OUT_OF_TEN = { C10: "Results of participants' evaluation", D10: 'At least average of 8 out of 10' };

describe('evaluationsLieOnTheScale', () => {
  test.each([5.1, -1, 45, '4,5'])('finds the evaluation %j', (S4) => {
    expectFindings('all', planAndWorkshops({ S4 }), [{ code: 'evaluation-range', cell: 'S4', says: S4 }]);
  });

  test('finds a number that is over the top it is written with', () => {
    expectFindings('all', planAndWorkshops({ S4: '6/5' }), [{ code: 'evaluation-range', cell: 'S4', says: 6 }]);
  });

  test.each([0, 5, 4.25, null, 'n/a', '4.5/5', 'good', '86%'])('leaves alone %j', (S4) => {
    expectSilence(evaluationsLieOnTheScale, planAndWorkshops({ S4 }));
  });

  test('takes the scale from the rating target of the plan', () => {
    expectSilence(evaluationsLieOnTheScale, planAndWorkshops({ S4: 9.5 }, OUT_OF_TEN));
    expectFindings('all', planAndWorkshops({ S4: 10.5 }, OUT_OF_TEN), [
      { code: 'evaluation-range', cell: 'S4', says: 'between 0 and 10' },
    ]);
  });

  test.each([6, -1, 'Good'])('finds the rating %j of a participant', (H5) => {
    expectFindings('all', planAnd('Participants', { H5 }), [{ code: 'evaluation-range', cell: 'H5', says: H5 }]);
  });

  test.each([0, 5, 2.5, null, 'n/a'])('leaves alone the rating %j', (H5) => {
    expectSilence('all', planAnd('Participants', { H5 }));
  });
});
