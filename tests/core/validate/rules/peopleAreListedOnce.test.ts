import { describeFinding } from '../../../../src/core';
import { peopleAreListedOnce } from '../../../../src/core/validate/rules/peopleAreListedOnce';
import { expectFindings, expectSilence, modelFrom, planSheet, workshopSheet } from '../../../support/ruleHarness';
import { participantSheet, planAnd } from '../../../support/roleSheets';

/** The person of row 4, of Sri Lanka at the first activity. */
const name = 'Sri Lanka Rose 3';

describe('peopleAreListedOnce', () => {
  test.each([
    ['the same name', name],
    ['a name in other letters and spaces', ' SRI LANKA  rose 3'],
    ['accents left out', 'Srí Lanka Rose 3'],
  ])('finds %s at the later row, with the earlier cell', (_, B9) => {
    const expected = [{ code: 'participant-duplicate', cell: 'B9', says: 'Participants B4' } as const];
    expectFindings('all', planAnd('Participants', { B9 }), expected);
  });

  test('finds a person added once more, and no difference that this explains', () => {
    const row = { A78: 1, B78: name, C78: 'Ms', D78: 'Sri Lanka', E78: 'F', F78: 'Delegate', G78: 'In-person', H78: 4 };
    expectFindings('all', planAnd('Participants', row), [{ code: 'participant-duplicate', cell: 'B78' }]);
  });

  test('finds a person on two sheets, and the Member in another spelling', () => {
    const more = [
      ['Workshop', 'Name', 'Member'],
      [1, name, 'LK'],
    ];
    const sheets = { Plan: planSheet(), Workshops: workshopSheet(), Participants: participantSheet(), More: more };
    expectFindings('all', sheets, [{ code: 'participant-duplicate', cell: 'B2', says: 'Participants B4' }]);
  });

  test('finds the third row too, each against the first', () => {
    expectFindings(peopleAreListedOnce, planAnd('Participants', { B9: name, B10: name }), [
      { code: 'participant-duplicate', cell: 'B9', says: 'B4' },
      { code: 'participant-duplicate', cell: 'B10', says: 'B4' },
    ]);
  });

  test('names no person', () => {
    const [finding] = peopleAreListedOnce.validate(modelFrom(planAnd('Participants', { B9: name })));
    expect(describeFinding(finding!)).not.toMatch(/rose/i);
    expect(JSON.stringify(finding)).not.toMatch(/rose/i);
  });

  test.each([
    ['nobody twice', { B4: null, B9: null }],
    ['placeholders', { B4: 'TBC', B9: 'tbc', B10: 'To be nominated', B11: 'to be nominated', B12: 'N/A', B13: 'n/a' }],
    ['namesakes of two Members', { B30: name, B36: name }],
    ['a person at two activities', { B40: 'Fiji Rose 1', D40: 'Fiji' }],
    ['namesakes of two genders', { B20: name }],
    ['a row of no activity', { A9: 99, B9: name }],
    ['people without a name twice, in a row of no Member', { B4: '-', B9: '-', D4: null, D9: null }],
  ])('leaves alone %s', (_, cells) => expectSilence(peopleAreListedOnce, planAnd('Participants', cells)));

  describe('names in two columns', () => {
    const listOf = (headers: readonly string[], ...people: readonly string[][]) => ({
      Workshops: workshopSheet(),
      People: [['Workshop', 'Member', ...headers], ...people.map((names) => [1, 'Sri Lanka', ...names])],
    });

    test('are compared together, and no column is said to be double', () => {
      const sheets = listOf(['First name', 'Last name'], ['Ana', 'Perera'], ['Nuwan', 'Perera'], ['Ana', 'Perera']);
      expectFindings(peopleAreListedOnce, sheets, [{ code: 'participant-duplicate', cell: 'D4', says: 'People D2' }]);
      expect(modelFrom(sheets).blocks.flatMap(({ duplicates }) => duplicates)).toEqual([]);
    });

    test.each([['Family name'], ['First name']])('%s alone tells nobody', (header) => {
      expectSilence(peopleAreListedOnce, listOf([header, 'Gender'], ['Perera', 'F'], ['Perera', 'F']));
    });

    test('half a name tells nobody', () => {
      expectSilence(peopleAreListedOnce, listOf(['First name', 'Last name'], ['', 'Perera'], ['', 'Perera']));
    });
  });
});
