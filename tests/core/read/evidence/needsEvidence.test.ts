import { layouts, type Role } from '../../../../src/core';
import { memberMatrix, requestSheet, topicMatrix } from '../../../support/needsSheets';
import { modelFrom, type PlainSheet } from '../../../support/ruleHarness';

const roleOf = (rows: PlainSheet, name = 'Sheet'): Role | null => modelFrom({ [name]: rows }).blocks[0]?.role ?? null;

describe('is a needs survey', () => {
  test.each<[string, PlainSheet]>([
    ['a list of requests', requestSheet()],
    ['topics by Member', topicMatrix()],
    ['Members by topic', memberMatrix()],
    [
      'ticks under needs',
      [['Training needs of Members'], ['Member', 'AEO', 'PCA'], ['Fiji', 'x', null], ['Samoa', 'x', 'x']],
    ],
    [
      'priorities under actions',
      [['Needs survey 2025'], ['Member', '1-(a) RM', '1-(b) AEO'], ['Fiji', 'High', 'Low'], ['Samoa', null, 'High']],
    ],
    [
      'said by its header alone',
      [
        ['No.', 'Country', 'Area of need', 'Priority'],
        [1, 'Fiji', 'RM', 'High'],
        [2, 'Nepal', 'Drones', 'Low'],
      ],
    ],
    [
      'codes over its columns',
      [['Needs survey 2025'], ['Topic', 'FJ', 'WS', 'TO'], ['AEO', 1, 2, 3], ['RM', 2, null, 1]],
    ],
  ])('%s', (_, rows) => expect(roleOf(rows)).toBe('needs'));

  test('said by the name of its sheet', () => {
    const rows = topicMatrix({ A1: 'Survey of 2025', A2: null, D3: 'TRS' });
    expect([roleOf(rows), roleOf(rows, 'Needs')]).toEqual([null, 'needs']);
  });
});

describe('is none', () => {
  test.each<[string, PlainSheet, Role | null]>([
    [
      'the status of Members, also with ticks',
      [['Status of Members'], ['Member', '1-(a) RM', '1-(b) AEO'], ['Fiji', 'x', null], ['Samoa', 'x', 'x']],
      'memberStatus',
    ],
    [
      'what a needs survey says of their status',
      [['Needs survey 2025: status of implementation'], ['Member', '1-(a) RM', '1-(b) AEO'], ['Fiji', 'Yes', 'No']],
      'memberStatus',
    ],
    [
      'dates of accession under needs',
      [['Members and needs'], ['Member', '1-(a) RKC', '1-(b) AEO'], ['Fiji', { date: '2024-05-05' }, 'Yes']],
      'memberStatus',
    ],
    [
      'a register of letters',
      [['Letters of Members'], ['Member', 'Subject', 'Priority', 'Type'], ['Fiji', 'Visit', 'High', 'Letter']],
      null,
    ],
    [
      'needs of the office',
      [
        ['Needs of the office'],
        ['Administration', 'Subject', 'Priority'],
        ['Reception', 'Chairs', 'High'],
        ['IT', 'Screens', 'Low'],
      ],
      null,
    ],
    [
      'a budget of needs',
      [['Training needs'], ['Member', 'Topic', 'Priority', 'Budget'], ['Fiji', 'RM', 'High', 5000]],
      null,
    ],
    ['contacts', [['Contacts'], ['Country', 'Area', 'E-mail', 'Phone'], ['Fiji', 'Valuation', 'a@b.c', '1']], null],
    [
      'marks of a test',
      [['Training needs of Members'], ['Member', 'AEO', 'PCA'], ['Fiji', 78, 64], ['Samoa', 55, 81]],
      null,
    ],
    [
      'a work plan made from needs',
      [
        ['Needs-based work plan'],
        ['Action', 'Planned activities', 'Member', 'Topic', 'Priority'],
        ['1-(a)', 'Conduct a national workshop on AEO for Fiji', 'Fiji', 'AEO', 'High'],
        ['1-(b)', 'Conduct a national workshop on HS for Samoa', 'Samoa', 'HS', 'Low'],
      ],
      'workplan',
    ],
    [
      'workshops on needs',
      [
        ['Workshops on training needs'],
        ['Title', 'Start date', 'Members', 'Participants'],
        ['RM', { date: '2025-03-03' }, 'Fiji', 20],
      ],
      'workshops',
    ],
  ])('%s', (_, rows, role) => expect(roleOf(rows)).toBe(role));
});

test('its label says what it is', () => expect(layouts.needs.label).toBe('a needs survey'));
