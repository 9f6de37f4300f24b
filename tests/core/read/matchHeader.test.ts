import { matchHeader, namesAction } from '../../../src/core/read/matchHeader';

describe('matchHeader', () => {
  test.each([
    ['pArTiCiPaNtS', 'participants'],
    ['No.\nof\nparticipants', 'participants'],
    ['No of participants:', 'participants'],
    ['Ｐａｘ', 'participants'],
    ['Participants*', 'participants'],
    ['Participants (on-site and online)', 'participants'],
    ['Participants 2024/25', 'participants'],
    ['Participants FY 2024-2025', 'participants'],
    ['Start  date', 'start'],
    ['Participant(s)', 'participants'],
    ['Participants from abroad', null],
    ['The workshop', null],
  ])('%j is %j', (header, field) => expect(matchHeader('workshops', header)).toBe(field));

  test('a header means what the role makes of it', () => {
    expect(matchHeader('workshops', 'Title')).toBe('title');
    expect(matchHeader('participants', 'Title')).toBe('title');
    expect(matchHeader('plan', 'Title')).toBeNull();
    expect(matchHeader('workshops', 'Type')).toBe('kind');
    expect(matchHeader('outputs', 'Type')).toBe('type');
  });
});

describe('namesAction', () => {
  test.each(['1-(g) RKC', '1(g)', '1- (bb) WCO Data Model', ' 2-(a)\nMRA', '1g) RKC'])('%j names one', (header) => {
    expect(namesAction(header)).toBe(true);
  });

  test.each(['RKC', 'RKC 1-(g)', '1g RKC', '1-(ab) x', '', '12', '1st'])('%j names none', (header) => {
    expect(namesAction(header)).toBe(false);
  });
});
