import { modelFrom, type PlainSheet } from '../../../support/ruleHarness';

const HEADER = ['Workshop', 'Member', 'Shared materials', 'Direct effects'];
const repliesOf = (rows: PlainSheet) => modelFrom({ Replies: [HEADER, ...rows] }).replyLists[0]!.replies;
const shared = (rows: PlainSheet) => repliesOf(rows).map(({ answers }) => answers.sharedMaterials);

test.each<[string, PlainSheet[number], string]>([
  ['words', ['Yes', 'No'], 'yes no'],
  ['initials', ['Y', 'n'], 'yes no'],
  ['figures', [1, 0], 'yes no'],
  ['figures kept as text', ['1', '0'], 'yes no'],
  ['TRUE and FALSE', [true, false], 'yes no'],
  ['ticks', ['✓', '✔'], 'yes yes'],
  ['crosses', ['x', 'X'], 'yes yes'],
  ['a word that is no answer', ['Yes', 'partly'], 'yes unreadable'],
  ['a date', ['Yes', { date: '2021-03-05' }], 'yes unreadable'],
  ['an error', ['Yes', { error: '#N/A' }], 'yes unreadable'],
])('reads %s', (_, cells, expected) => {
  const rows = cells.map((cell, index) => ['1', ['FJ', 'WS'][index]!, cell, 'Yes']);
  expect(shared(rows).join(' ')).toBe(expected);
});

test('an empty cell is a no where there are ticks alone, and left open beside a written no', () => {
  const rows = (filled: string) => [
    ['1', 'FJ', 'x', 'Yes'],
    ['1', 'WS', null, 'Yes'],
    ['1', 'TO', filled, 'Yes'],
  ];
  expect(shared(rows('x'))).toEqual(['yes', 'no', 'yes']);
  expect(shared(rows('No'))).toEqual(['yes', 'open', 'no']);
});

test('a column that is not there is no answer', () => {
  expect(repliesOf([['1', 'FJ', 'x', 'x']])[0]!.answers).toEqual({ sharedMaterials: 'yes', directEffects: 'yes' });
});

test('a workshop given once stands for the rows below it', () => {
  const rows = repliesOf([
    ['Workshop on PCA', 'FJ', 'x', null],
    [null, 'WS', 'x', null],
    ['Workshop on AEO', 'FJ', null, 'x'],
  ]);
  expect(rows.map(({ workshop }) => workshop)).toEqual(['Workshop on PCA', 'Workshop on PCA', 'Workshop on AEO']);
});

test('a workshop is found by its number and by its title', () => {
  const { replyLists } = modelFrom({
    Workshops: [
      ['No.', 'Title', 'Start date'],
      [7, 'Workshop on PCA', { date: '2025-01-07' }],
      [8, 'Workshop on AEO', { date: '2025-02-07' }],
    ],
    Replies: [HEADER, [8, 'FJ', 'x', 'x'], ['workshop on pca', 'FJ', 'x', 'x'], ['Workshop on IPR', 'FJ', 'x', 'x']],
  });
  expect([...replyLists[0]!.activities]).toEqual([1, 0, -1]);
});
