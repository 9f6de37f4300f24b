import { needsStandOnce } from '../../../../src/core/validate/rules/needsStandOnce';
import { planAndNeeds, topicMatrix } from '../../../support/needsSheets';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';

const code = 'need-duplicate';

describe('needsStandOnce', () => {
  test('finds the same Member, topic and year, in other words, and nothing else', () => {
    expectFindings('all', planAndNeeds({ A5: 'Sri Lanka' }), [{ code, cell: 'B5', says: 'Needs B4' }]);
  });

  test('finds it on another sheet', () => {
    const sheets = { ...planAndNeeds(), Matrix: topicMatrix() };
    expectFindings(needsStandOnce, sheets, [{ code, cell: 'B4', says: 'Fiji already asked for AEO' }]);
  });

  test('leaves alone another Member, topic or year', () => {
    expectSilence(needsStandOnce, planAndNeeds());
    expectSilence(needsStandOnce, planAndNeeds({ A5: 'Sri Lanka', B5: 'TFA' }));
    expectSilence(needsStandOnce, planAndNeeds({ A5: 'Sri Lanka', D5: 'FY2025/26' }));
  });
});
