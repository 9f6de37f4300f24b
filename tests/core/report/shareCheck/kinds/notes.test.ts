import { notes } from '../../../../../src/core/report/shareCheck/kinds/notes';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

test('notes are counted by sheet; those of the product and conversations are not', () => {
  const found = [
    { row: 2, column: 1, kind: 'own' },
    { row: 3, column: 2, kind: 'note' },
    { row: 4, column: 2, kind: 'note' },
    { row: 5, column: 1, kind: 'thread' },
  ] as const;
  expect(shareLines(notes.title, shareWorkbook([['x']], { notes: found }))).toEqual(['Other B3: 2 notes']);
  expect(shareLines(notes.title, shareWorkbook([['x']], { notes: found.slice(0, 1) }))).toEqual([]);
});

test('a host that cannot tell says so', () => {
  expect(shareLines(notes.title, shareWorkbook())).toBeNull();
});
