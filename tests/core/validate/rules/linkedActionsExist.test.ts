import { linkedActionsExist } from '../../../../src/core/validate/rules/linkedActionsExist';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  planSheet,
  withoutRows,
  workshopSheet,
} from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('linkedActionsExist', () => {
  test.each(['1-(z)', '5-(a)', '1-(dd)'])('finds the action %s, which the plan does not have', (I4) => {
    expectFindings('all', planAndWorkshops({ I4 }), [{ code: 'action-unknown', cell: 'I4', says: I4 }]);
  });

  test('finds the unknown action among known ones', () => {
    const sheets = planAndWorkshops({ I4: '1-(a), (k) and 2-(b)' });
    expectFindings('all', sheets, [{ code: 'action-unknown', cell: 'I4', says: '1-(k)' }]);
  });

  test.each(['various', 'Risk and Compliance, AEO', '1-(abc)', 'bb', '1-(c) to (a)'])(
    'finds %j unreadable, once',
    (I4) => {
      expectFindings('all', planAndWorkshops({ I4 }), [{ code: 'action-unreadable', cell: 'I4' }]);
    },
  );

  test('says what could not be read', () => {
    const sheets = planAndWorkshops({ I4: '1-(a), see memo' });
    expectFindings('all', sheets, [{ code: 'action-unreadable', cell: 'I4', says: '"see memo"' }]);
  });

  test.each([
    '1-(a)',
    '1a',
    '1(A)',
    '1-(a), (b)',
    '1-(a) to (c)',
    '(See also 1-(a), (c) and 2-(b))',
    '1-(a)\n2-(b)',
    '1a\n2b',
    null,
  ])('leaves alone %j', (I4) => expectSilence(linkedActionsExist, planAndWorkshops({ I4 })));

  test('does not judge references without a plan', () => {
    expectSilence(linkedActionsExist, { Workshops: workshopSheet({ I4: '4-(zz)' }) });
  });

  test('leaves references to a pillar whose heading is missing to that finding', () => {
    const sheets = { Plan: withoutRows(planSheet(), 8), Workshops: workshopSheet() };
    expectFindings('all', sheets, [{ code: 'pillar-missing', cell: 'A8', sheet: 'Plan' }]);
  });

  test('leaves the last letter of a pillar alone where another stands twice in its place', () => {
    const sheets = planAndWorkshops({ I4: '2-(b)' }, { A10: 'a) Hold joint activities' });
    expectFindings('all', sheets, [{ code: 'action-letter-duplicate', cell: 'A10', sheet: 'Plan' }]);
    expectFindings('all', planAndWorkshops({ I4: '2-(c)' }, { A10: 'a) Hold joint activities' }), [
      { code: 'action-letter-duplicate', cell: 'A10', sheet: 'Plan' },
      { code: 'action-unknown', cell: 'I4' },
    ]);
  });

  test('leaves all references alone where the column of actions is not found', () => {
    expectFindings('all', planAndWorkshops({}, { A4: 'What' }), [
      { code: 'missing-column', cell: 'A4', sheet: 'Plan' },
    ]);
  });

  describe('on the other sheets', () => {
    test('finds what an output names', () => {
      expectFindings('all', planAnd('Outputs', { D3: '1-(k)', D4: 'AEO' }), [
        { code: 'action-unknown', cell: 'D3', says: '1-(k)' },
        { code: 'action-unreadable', cell: 'D4', says: '"AEO"' },
      ]);
    });

    test('finds an instrument of an action the plan does not have, at its header and once', () => {
      expectFindings('all', planAnd('Status', { C2: '2-(k) Data exchange' }), [
        { code: 'action-unknown', cell: 'C2', says: '2-(k)' },
      ]);
    });

    test('finds the header of an instrument in the upper of two rows', () => {
      const rows = [
        ['Member', '1-(a) RKC', 'Action 4-(k)'],
        ['', 'Status', ''],
        ['Fiji', 'Yes', 'No'],
        ['Japan', 'No', 'No'],
      ].map((row) => row.map((cell) => (cell === '' ? null : cell)));
      expectFindings(linkedActionsExist, { Plan: planSheet(), Status: rows }, [{ code: 'action-unknown', cell: 'C1' }]);
    });

    test.each(['Outputs', 'Status'] as const)('leaves alone the actions of %s', (sheet) => {
      expectSilence(linkedActionsExist, planAnd(sheet));
    });
  });
});
