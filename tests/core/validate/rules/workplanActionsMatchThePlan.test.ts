import { workplanActionsMatchThePlan } from '../../../../src/core/validate/rules/workplanActionsMatchThePlan';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAndWorkplan, workplanAlone } from '../../../support/workplanSheet';

const code = 'workplan-action-differs';
const rule = workplanActionsMatchThePlan;

describe('workplanActionsMatchThePlan', () => {
  test.each([
    ['a) Assist some Members (RSP 1.1.1 – 1st milestone)', 'its text differs'],
    ['a) Assist Members (RSP 1.1.1 – 2nd milestone)', 'its reference to the RSP differs'],
    ['a) Assist Members (RSP 1.1.2)', 'its reference to the RSP differs'],
    ['a) Assist Members (ROCB A/P specific action (not mentioned in the RSP))', 'its reference to the RSP differs'],
    ['a) Assist all (RSP 1.2.1 – 1st milestone)', 'its text and its reference to the RSP differ'],
  ])('finds %j', (A4, says) => {
    expectFindings(rule, planAndWorkplan({ A4 }), [{ code, cell: 'A4', says }]);
  });

  test('finds an action the plan does not have', () => {
    const A6 = 'd) Share experiences (RSP 1.1.1 – 3rd milestone)';
    expectFindings(rule, planAndWorkplan({ A6 }), [{ code, cell: 'A6', says: 'the plan has no such action' }]);
  });

  test.each([
    'a) ASSIST MEMBERS. (RSP 1.1.1 - 1st milestone)',
    'a) Assist Members (RSP 1.1.1)',
    'a) Assist Members',
    '1-(a)',
    'a) Assist\u00a0Members (RSP 2024-2026: 1.1.1 – 1st milestone)',
  ])('leaves alone %j', (A4) => expectSilence(rule, planAndWorkplan({ A4 })));

  test('leaves alone a work plan without a plan', () => expectSilence(rule, workplanAlone({ A4: 'a) Anything' })));
});
