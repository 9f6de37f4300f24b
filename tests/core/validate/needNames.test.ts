import { linkedActionsExist } from '../../../src/core/validate/rules/linkedActionsExist';
import { memberNamesAreKnown } from '../../../src/core/validate/rules/memberNamesAreKnown';
import { memberMatrix, planAndNeeds, topicMatrix } from '../../support/needsSheets';
import { expectFindings, expectSilence } from '../../support/ruleHarness';

describe('the Members of a needs survey', () => {
  test('are known', () => {
    expectFindings('all', planAndNeeds({ A3: 'Fijji' }), [
      { code: 'member-unknown', cell: 'A3', says: 'Did you mean Fiji?', fix: { from: 'Fijji', to: 'Fiji' } },
    ]);
    expectFindings('all', planAndNeeds({ A3: 'JICA' }), [{ code: 'member-not-in-region', cell: 'A3' }]);
    expectFindings('all', planAndNeeds({ A3: 'Fiji, Fiji' }), [{ code: 'member-duplicate', cell: 'A3' }]);
    expectFindings('all', planAndNeeds({ A3: 'Palau', D3: 'FY2022/23' }), [
      { code: 'member-not-in-region', cell: 'A3', says: 'before 2024-02-02' },
    ]);
  });

  test('are found once in a matrix: in their row, or at the head of their column', () => {
    expectFindings('all', planAndNeeds({ A4: 'Fijji' }, topicMatrix), [{ code: 'member-unknown', cell: 'A4' }]);
    expectFindings('all', planAndNeeds({ C2: 'Fijji' }, memberMatrix), [
      { code: 'member-unknown', cell: 'C2', fix: { from: 'Fijji', to: 'Fiji' } },
    ]);
  });

  test('are given', () => {
    expectFindings('all', planAndNeeds({ A3: null }), [
      { code: 'member-unknown', cell: 'A3', says: 'Write who asks for this.' },
    ]);
    expectSilence(memberNamesAreKnown, planAndNeeds({ A4: null }));
  });
});

describe('the actions of a needs survey', () => {
  test('stand in the plan, and can be read', () => {
    expectFindings('all', planAndNeeds({ F4: '1-(z)' }), [{ code: 'action-unknown', cell: 'F4' }]);
    expectFindings('all', planAndNeeds({ F4: 'Valuation' }), [{ code: 'action-unreadable', cell: 'F4' }]);
    expectFindings(linkedActionsExist, planAndNeeds({ C3: 'Valuation 1-(z)' }, topicMatrix), [
      { code: 'action-unknown', cell: 'C3' },
    ]);
  });
});
