import { milestonesHaveNoGaps } from '../../../../src/core/validate/rules/milestonesHaveNoGaps';
import { expectFindings, expectSilence, planSheet } from '../../../support/ruleHarness';

describe('milestonesHaveNoGaps', () => {
  test('notes a milestone between cited ones that no action cites', () => {
    const sheets = { Plan: planSheet({ B7: '1.1.1 – 4th milestone' }) };
    expectFindings('all', sheets, [
      { code: 'rsp-milestone-gap', cell: 'B7', severity: 'note', says: 'milestone 3 of RSP 1.1.1' },
    ]);
  });

  test('notes each, whatever the order of the actions', () => {
    const sheets = { Plan: planSheet({ B5: '1.1.1 – 5th milestone', B7: '1.1.1 – 1st milestone' }) };
    expectFindings(milestonesHaveNoGaps, sheets, [
      { code: 'rsp-milestone-gap', cell: 'B5' },
      { code: 'rsp-milestone-gap', cell: 'B5' },
    ]);
  });

  test.each([
    ['milestones before the first cited one', { B9: '2.2.2 – 5th milestone' }],
    ['a range', { B7: '1.1.1 – 3rd to 6th milestones' }],
    ['a reference that cannot be read in between', { B6: 'see annex' }],
    ['a milestone cited twice', { B7: '1.1.1 – 2nd milestone' }],
  ])('leaves alone %s', (_, cells) => expectSilence(milestonesHaveNoGaps, { Plan: planSheet(cells) }));
});
