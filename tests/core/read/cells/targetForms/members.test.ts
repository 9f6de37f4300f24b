import { members } from '../../../../../src/core/read/cells/targetForms/members';

describe('members', () => {
  test.each([
    ['35/35 Members', 35, 35, null],
    ['At least 27/35 Members', 27, 35, null],
    ['at least 27 members.', 27, null, null],
    ['2 Members', 2, null, null],
    ['1 Member', 1, null, null],
    ['At least five Members per year', 5, null, 'year'],
    ['At least 5 Members each fiscal year', 5, null, 'year'],
    ['3 Members every 2 years', 3, null, '2y'],
    ['Minimum of 4 WCO Members per quarter', 4, null, 'quarter'],
    ['No less than 20 / 35 A/P Members', 20, 35, null],
    ['35 of 35 Members', 35, 35, null],
    ['At least 27 out of 35 Members', 27, 35, null],
  ])('%s', (text, atLeast, of, per) => expect(members(text)).toEqual({ kind: 'members', atLeast, of, per }));

  test.each([
    'Members',
    '35/35',
    'All Members',
    'At least 27 Members of PI',
    '27 Member States',
    '5 Members per month',
    '27 of Members',
  ])('not %s', (text) => expect(members(text)).toBeNull());
});
