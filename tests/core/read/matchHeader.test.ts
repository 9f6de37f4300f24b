import {
  actionNamed,
  describeField,
  headerMeanings,
  isRunningNumber,
  matchHeader,
  suggestField,
} from '../../../src/core/read/matchHeader';

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
    ['Participants [number]', 'participants'],
    ['3. Participants', 'participants'],
    ['Women & men', null],
    ['Date & period', 'date'],
    ['N° of participants', 'participants'],
    ['№ of participants', 'participants'],
    ['Venue / City', 'venue'],
    ['Women / Men', null],
    ['Participants (female)', 'women'],
    ['Participants (male)', 'men'],
    ['Date (start)', 'start'],
    ['Action(s) of SAP', 'planActions'],
    ['Venue / Colour', null],
    ['x'.repeat(5000), null],
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

describe('actionNamed', () => {
  test.each([
    ['1-(g) RKC', '1-(g)'],
    ['1(g)', '1-(g)'],
    ['1- (bb) WCO Data Model', '1-(bb)'],
    [' 2-(a)\nMRA', '2-(a)'],
    ['1g) RKC', '1-(g)'],
    ['Action 3-(k)', '3-(k)'],
  ])('%j names %s', (header, action) => expect(actionNamed(header)).toBe(action));

  test.each(['RKC', 'RKC 1-(g)', '1g RKC', '1-(ab) x', '', '12', '1st'])('%j names none', (header) => {
    expect(actionNamed(header)).toBeNull();
  });
});

test('a header is looked up in every role at once', () => {
  expect([...headerMeanings('Country')]).toEqual([
    ['workshops', 'members'],
    ['participants', 'member'],
    ['memberStatus', 'member'],
    ['members', 'member'],
    ['outputs', 'members'],
    ['surveyReplies', 'member'],
    ['assessment', 'member'],
    ['regionalEntities', 'member'],
    ['needs', 'member'],
    ['experts', 'administration'],
    ['contactPoints', 'member'],
  ]);
  expect(headerMeanings('Weather').size).toBe(0);
});

describe('suggestField', () => {
  test.each([
    ['Particpants', 'participants'],
    ['Evaluaton (out of 5)', 'evaluation'],
    ['Spnsor', 'sponsor'],
    ['Weather', null],
    ['Fxm', null],
  ])('%j comes near to %j', (header, field) => expect(suggestField('workshops', header)).toBe(field));

  test('names the field as people do', () => {
    expect(describeField('plan', 'action')).toBe('Specific actions of ROCB A/P');
    expect(describeField('memberStatus', '1-(g)')).toBe('1-(g)');
  });
});

test.each(['No.', 'S/N', '#', 'Sl. No.', 'N°'])('%j only counts the rows', (header) => {
  expect(isRunningNumber(header)).toBe(true);
});

test.each(['No. of Members', 'Ref', 'Code', ''])('%j says more', (header) => {
  expect(isRunningNumber(header)).toBe(false);
});
