import { issueInTitle, readIssue } from '../../../../../src/core/read/cells/publications/issueNumbers';

const issue = (first: number, last = first) => ({ kind: 'issue', first, last });
const text = (value: string) => ({ kind: 'text', value }) as const;

test.each([
  ['83', 83, 83],
  ['No. 83', 83, 83],
  ['no 83', 83, 83],
  ['#7', 7, 7],
  ['Issue 12', 12, 12],
  ['Issue no. 12', 12, 12],
  ['83rd', 83, 83],
  ['83rd issue', 83, 83],
  ['83-84', 83, 84],
  ['83 & 84', 83, 84],
  ['83–84', 83, 84],
])('the cell "%s" is issue %i to %i', (cell, first, last) => {
  expect(readIssue(text(cell))).toEqual(issue(first, last));
});

test('a number is one, an empty cell or a dash none', () => {
  expect(readIssue({ kind: 'number', value: 83 })).toEqual(issue(83));
  for (const cell of ['', '-', 'n/a']) expect(readIssue(text(cell))).toEqual({ kind: 'blank' });
});

test.each(['Spring', '0', '-3', '84-83', '12-30', '8.5', 'Vol. 5 No. 2', '2024', '83 or 84'])(
  'the cell "%s" is none that can be read',
  (cell) => expect(readIssue(text(cell))).toEqual({ kind: 'unreadable', text: cell }),
);

test.each([
  ['E-Newsletter No. 83', 83],
  ['ROCB E-Newsletter No.83', 83],
  ['Newsletter (No. 83)', 83],
  ['No. 26: Audit in small steps', 26],
  ['Good Practice Report No. 26', 26],
  ['Issue 12', 12],
  ['Newsletter, issue no. 12, spring', 12],
  ['83rd issue of the newsletter', 83],
  ['83rd Newsletter', 83],
])('the title "%s" states issue %i', (title, number) => expect(issueInTitle(title)).toEqual(issue(number)));

test.each([
  'Newsletter 84',
  'Newsletter, spring 2024',
  'Newsletter No. 2024',
  'Newsletter issue 2023/24',
  'Good practice report on canine training (2nd Edition)',
  'Article No. 5 of the TFA in practice',
  'Key issues of 3 Members',
  'Volume 2',
])('the title "%s" states none', (title) => expect(issueInTitle(title)).toEqual({ kind: 'blank' }));
