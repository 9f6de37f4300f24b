import { planResult, workshop, type PlainRow } from '../../../../support/figureHarness';
import { summaryBooks } from '../../../../support/summaryBooks';
import { rowsOf, summaryPages, tableOf, tablesOf } from '../../../../support/summaryPages';

const pagesOf = (workshops: readonly PlainRow[], asOf = '2026-01-15') =>
  summaryPages(planResult({ target: 'At least 4 Members', workshops }).model.workbooks, asOf);

const pages = pagesOf([
  workshop('2025-05-06', { Title: 'Later', Level: 'National', Members: 'Fiji', Sponsor: 'WCO', Participants: 5 }),
  workshop('2024-08-06', { Title: 'First', Members: 'Fiji, Nepal', Sponsor: 'CCF/Japan', Participants: 20 }),
  workshop('2024-09-03', { Title: 'Unnamed', Members: null, Sponsor: 'WCO', 'Accredited experts': 'Japan 2' }),
]);

test('Member by workshop in the order of days, with the list its numbers mean', () => {
  expect(tableOf(pages, 'memberWorkshops').columns.map(({ header }) => header)).toEqual([
    ...['Member', '1', '2', '3', 'Total'],
  ]);
  const row = (name: string) => Object.values(rowsOf(pages, 'memberWorkshops').find((one) => one['member'] === name)!);
  expect(row('Fiji')).toEqual(['Fiji', '\u25cf', null, '\u25cf', 2]);
  expect(row('Nepal')).toEqual(['Nepal', '\u25cf', null, null, 1]);
  expect(row('Japan')).toEqual(['Japan', null, null, null, 0]);
  expect(row('Members present')).toEqual(['Members present', 2, null, 1, null]);
  expect(
    rowsOf(pages, 'workshops').map(({ number, start, title, members, participants }) => {
      return [number, start, title, members, participants];
    }),
  ).toEqual([
    [1, '2024-08-06', 'First', 2, 20],
    [2, '2024-09-03', 'Unnamed', null, null],
    [3, '2025-05-06', 'Later', 1, 5],
  ]);
});

test('Members are listed by sub-region, then by name', () => {
  const names = rowsOf(pages, 'memberWorkshops').map((row) => row['member']);
  expect(names.slice(0, 3)).toEqual(['Afghanistan', 'China', 'Hong Kong, China']);
  expect(names.slice(-3)).toEqual(['Thailand', 'Vietnam', 'Members present']);
});

test('that who came is not known is said on each page where Members are counted or called absent', () => {
  const remark = 'At 1 workshop the Members who came are not named, or not all recognised: these do not count.';
  for (const id of ['headlines', 'absentMembers', 'memberWorkshops']) {
    expect([id, tableOf(pages, id).remarks]).toEqual([id, expect.arrayContaining([remark])]);
  }
  const known = pagesOf([workshop('2025-05-06', { Members: 'Fiji' })]);
  expect(
    tablesOf(known)
      .flatMap(({ remarks }) => remarks)
      .join(),
  ).not.toContain('not named');
});

test('more workshops than fit are counted by quarter, and the page says so', () => {
  const many = summaryPages(summaryBooks['more workshops than a page has room for']!(), '2026-01-15');
  const { columns, heading, remarks } = tableOf(many, 'memberWorkshops');
  expect(heading).toBe('Workshops each Member came to, by quarter');
  expect(columns.map(({ header }) => header)).toEqual([
    'Member',
    ...['FY2024/25 Q1', 'FY2024/25 Q2', 'FY2024/25 Q3', 'FY2024/25 Q4', 'FY2025/26 Q1', 'FY2025/26 Q2'],
    'Total',
  ]);
  expect(remarks[0]).toMatch(/^There is no room for \d\d workshops/);
  const fiji = rowsOf(many, 'memberWorkshops').find((row) => row['member'] === 'Fiji')!;
  const counts = Object.values(fiji).slice(1, -1).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(fiji['total']);
  expect(tablesOf(many).map(({ id }) => id)).not.toContain('workshops');
});

test('quarters without workshops between others are shown as zero, their participants as unknown', () => {
  const rows = rowsOf(pages, 'quarters');
  expect(rows.map(({ quarter, held, participants }) => [quarter, held, participants])).toEqual([
    ['FY2024/25 Q1', 2, 20],
    ['FY2024/25 Q2', 0, null],
    ['FY2024/25 Q3', 0, null],
    ['FY2024/25 Q4', 1, 5],
  ]);
});

test('sponsors and the origin of experts', () => {
  expect(rowsOf(pages, 'sponsors')).toEqual([
    { sponsor: 'WCO', held: 2, participants: 5 },
    { sponsor: 'CCF/Japan', held: 1, participants: 20 },
  ]);
  expect(rowsOf(pages, 'experts')).toEqual([{ origin: 'Japan', experts: 2, held: 1 }]);
});

test('the ten Members most often present; how many more came as often is said', () => {
  const all = 'Fiji, Tonga, Samoa, Vanuatu, Nepal, India, Bhutan, Japan, Korea, China, Iran, Mongolia';
  const busy = pagesOf([workshop('2025-05-06', { Members: all }), workshop('2025-06-03', { Members: 'Tonga' })]);
  const rows = rowsOf(busy, 'topMembers').map(({ member, workshops, last }) => [member, workshops, last]);
  expect(rows).toHaveLength(10);
  expect(rows.slice(0, 3)).toEqual([
    ['Tonga', 2, '2025-06-03'],
    ['Bhutan', 1, '2025-05-06'],
    ['China', 1, '2025-05-06'],
  ]);
  expect(tableOf(busy, 'topMembers').remarks).toEqual(['As often as the last of them: 2 more Members.']);
});
