import { endsFollowStarts } from '../../../../src/core/validate/rules/endsFollowStarts';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';

describe('endsFollowStarts', () => {
  test('finds an end before its start, at the end', () => {
    const sheets = planAndWorkshops({ D4: { date: '2024-09-01' } });
    expectFindings('all', sheets, [{ code: 'end-before-start', cell: 'D4', says: '2024-09-01' }]);
  });

  test('finds a year mistyped in the end, and nothing else', () => {
    const sheets = planAndWorkshops({ D4: { date: '2023-09-04' } });
    expectFindings('all', sheets, [{ code: 'end-before-start', cell: 'D4' }]);
  });

  test('finds a period that runs backwards, at its cell', () => {
    const sheets = planAndWorkshops({ C4: '4 September 2024 - 2 September 2024', D4: null });
    expectFindings('all', sheets, [{ code: 'end-before-start', cell: 'C4' }]);
  });

  test.each([
    ['one day', { D4: { date: '2024-09-02' } }],
    ['no end', { D4: null }],
    ['no start', { C4: null }],
    ['an end nobody can read', { D4: 'later' }],
  ])('leaves alone %s', (_, cells) => expectSilence(endsFollowStarts, planAndWorkshops(cells)));
});
