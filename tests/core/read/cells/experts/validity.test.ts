import { readValidity } from '../../../../../src/core/read/cells/experts/validity';

const read = (value: string) => readValidity({ kind: 'text', value }, 1900).kind;

test.each(['indefinite', 'No expiry', 'permanent'])('"%s" has no end', (text) => expect(read(text)).toBe('open'));

test('a date is read as everywhere else', () => {
  expect(read('30 June 2026')).toBe('period');
  expect(read('soon')).toBe('unreadable');
  expect(readValidity({ kind: 'blank' }, 1900).kind).toBe('blank');
});
