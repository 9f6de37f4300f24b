import { milestonesAreCitedOnce } from '../../../../src/core/validate/rules/milestonesAreCitedOnce';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('milestonesAreCitedOnce', () => {
  test('notes the later action that cites a milestone again, and names the first', () => {
    const sheets = { Plan: planSheet({ B9: '1.1.1 – 2nd milestone' }) };
    expectFindings('all', sheets, [
      { code: 'rsp-reference-shared', cell: 'B9', severity: 'note', says: 'Milestone 2 of RSP 1.1.1' },
    ]);
    expectFindings('all', sheets, [{ code: 'rsp-reference-shared', cell: 'B9', says: '1-(b)' }]);
  });

  test('notes each milestone of a range', () => {
    const sheets = { Plan: planSheet({ B9: '1.1.1 – 2nd to 3rd milestones' }) };
    expectFindings(milestonesAreCitedOnce, sheets, [
      { code: 'rsp-reference-shared', cell: 'B9' },
      { code: 'rsp-reference-shared', cell: 'B9' },
    ]);
  });

  test.each([
    ['one milestone number of two objectives', { B9: '1.1.2 – 1st milestone' }],
    ['actions of the office itself', { B9: 'ROCB A/P specific action', B10: 'ROCB A/P specific action' }],
    ['a reference nobody can read', { B9: '1.1.1 – 2 milestone' }],
  ])('leaves alone %s', (_, cells) => expectSilence(milestonesAreCitedOnce, { Plan: planSheet(cells) }));
});
