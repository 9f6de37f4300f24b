import { listsMatchTheirActivities } from '../../../../src/core/validate/rules/listsMatchTheirActivities';
import { expectFindings, expectSilence, type ExpectedFinding } from '../../../support/ruleHarness';
import { planAnd, withoutParticipants } from '../../../support/roleSheets';

const mismatch = (cell: string, says?: string): ExpectedFinding => ({
  code: 'participants-mismatch',
  cell,
  sheet: 'Workshops',
  ...(says !== undefined && { says }),
});

describe('listsMatchTheirActivities', () => {
  test.each([
    ['fewer listed than typed', { J4: 25 }, 'J4', 'gives 24 participant(s), but 25 stand here'],
    ['more listed than typed', { J4: 20 }, 'J4', 'gives 24 participant(s), but 20 stand here'],
    ['women', { K4: 9, L4: 15 }, 'K4', 'gives 10 women, but 9 stand here'],
    ['men alone', { L4: 13 }, 'L4', '14 men'],
    ['people on site and online', { M6: 29, N6: 11 }, 'M6', '30 on site'],
    ['administrations', { O4: 2, P4: null }, 'O4', '1 administration(s)'],
    ['heads of delegation', { Q6: 3 }, 'Q6', '4 head(s) of delegation'],
    ['female heads', { R6: 1 }, 'R6', '2 female head(s)'],
    ['women, where no number of participants is typed', { J4: null, K4: 9 }, 'K4', '10 women'],
  ])('finds that %s differ, and nothing else', (_, cells, cell, says) => {
    expectFindings('all', planAnd('Participants', {}, cells), [mismatch(cell, says)]);
  });

  test('finds a person who is not listed once, though women and on-site people differ with it', () => {
    expectFindings('all', withoutParticipants(3), [mismatch('J4', 'gives 23 participant(s)')]);
  });

  test.each([
    ['a row of an unknown activity', { A20: 99 }, 'workshop-unknown', 'A20'],
    ['a row at the end of an activity', { A25: 99 }, 'workshop-unknown', 'A25'],
    ['a row without an activity', { A20: null }, 'workshop-unknown', 'A20'],
    ['an unreadable gender', { C20: null, E20: 'Mann' }, 'gender-unreadable', 'E20'],
    ['an unknown mode', { G20: 'By letter' }, 'mode-unknown', 'G20'],
    ['a misspelt Member', { D30: 'Fijji' }, 'member-unknown', 'D30'],
  ] as const)('is silent where %s explains the difference', (_, cells, code, cell) => {
    expectFindings('all', planAnd('Participants', cells), [{ code, cell }]);
  });

  test('is not silenced by rows that explain less than the difference', () => {
    expectFindings('all', planAnd('Participants', { A20: 99 }, { J4: 26, M4: null, N4: null }), [
      { code: 'workshop-unknown', cell: 'A20' },
      mismatch('J4'),
    ]);
  });

  test('is not silenced by rows far from the activity', () => {
    expectFindings('all', planAnd('Participants', { A50: 99 }, { J4: 25 }), [
      { code: 'workshop-unknown', cell: 'A50' },
      mismatch('J4'),
    ]);
  });

  test.each([
    ['a row that contradicts itself, which is its own finding', { K4: 20 }, 'gender-sum', 'K4'],
    ['on-site and online people that do not add up', { M4: 20 }, 'mode-sum', 'M4'],
    ['a number of administrations its own list contradicts', { O5: 4 }, 'administrations-mismatch', 'O5'],
    ['a number that is no count', { J4: -24 }, 'count-invalid', 'J4'],
  ] as const)('leaves alone %s', (_, cells, code, cell) => {
    expectFindings('all', planAnd('Participants', {}, cells), [{ code, cell, sheet: 'Workshops' }]);
  });

  test.each([
    ['numbers that are not typed', { J4: null, K4: null, L4: null, M4: null, N4: null, O4: null }, {}],
    ['women, where somebody listed has no gender', { K4: 9 }, { C20: null, E20: null }],
    ['people online, where somebody listed has no mode', { M4: 22, N4: 2 }, { G20: null }],
    ['administrations, where a row names none', { O6: 5, P6: null }, { D40: null }],
    ['an activity to come', { C4: { date: '2026-09-01' }, D4: { date: '2026-09-02' }, J4: 30 }, {}],
    ['an activity that was cancelled', { H4: 'Cancelled', J4: 30 }, {}],
  ])('leaves alone %s', (_, workshopCells, cells) => {
    expectSilence(listsMatchTheirActivities, planAnd('Participants', cells, workshopCells));
  });
});
