import { detectBlocks } from '../../../../src/core';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

function roleOf(rows: readonly (readonly PlainCell[])[]): string | undefined {
  const workbook = snapshotFrom({ Sheet: rows });
  return detectBlocks(workbook, 0, workbook.sheets[0]!)[0]?.role;
}

test.each<[string, readonly (readonly PlainCell[])[]]>([
  [
    'counts of answers',
    [
      ['Workshop', 'Replies', 'Shared materials'],
      ['PCA', 5, 4],
    ],
  ],
  [
    'counts with per cents',
    [
      ['Workshop', 'Shared materials', 'Direct effects'],
      ['PCA', '4 (80%)', '75%'],
    ],
  ],
  [
    'administrations and replies alone',
    [
      ['Workshop', 'No. of administrations', 'No. of replies'],
      ['PCA', 6, 5],
    ],
  ],
  [
    'yes and no of one question',
    [
      ['Workshop', 'No. of replies', 'Yes', 'No'],
      ['PCA', 5, 3, 2],
    ],
  ],
])('is a table of %s', (_, rows) => expect(roleOf(rows)).toBe('surveyFigures'));

test.each<[string, readonly (readonly PlainCell[])[]]>([
  [
    'replies without a Member column, in words',
    [
      ['Workshop', 'Shared materials', 'Reports'],
      ['PCA', 'Yes', 'No'],
    ],
  ],
  [
    'replies without a Member column, in figures',
    [
      ['Workshop', 'Shared materials', 'Reports'],
      ['PCA', 1, 0],
    ],
  ],
  [
    'how workshops were evaluated',
    [
      ['Workshop', 'Administrations', 'Evaluation', 'Replies'],
      ['PCA', 6, 4.5, 5],
    ],
  ],
  [
    'costs',
    [
      ['Workshop', 'Shared materials', 'Budget', 'Spent', 'Left'],
      ['PCA', 12, 100, 50, 50],
    ],
  ],
])('is none of %s', (_, rows) => expect(roleOf(rows)).not.toBe('surveyFigures'));

test('replies with their Members are replies', () => {
  expect(
    roleOf([
      ['Workshop', 'Member', 'Shared materials'],
      ['PCA', 'FJ', 1],
    ]),
  ).toBe('surveyReplies');
});
