import { conversations } from '../../../../../src/core/report/shareCheck/kinds/conversations';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

test('conversations are counted by sheet; notes are not', () => {
  const found = [
    { row: 2, column: 1, kind: 'note' },
    { row: 3, column: 2, kind: 'thread' },
    { row: 4, column: 2, kind: 'thread' },
  ] as const;
  expect(shareLines(conversations.title, shareWorkbook([['x']], { notes: found }))).toEqual([
    'Other B3: 2 conversations',
  ]);
  expect(shareLines(conversations.title, shareWorkbook([['x']], { notes: found.slice(0, 1) }))).toEqual([]);
});

test('a host that cannot tell says so', () => {
  expect(shareLines(conversations.title, shareWorkbook())).toBeNull();
});
