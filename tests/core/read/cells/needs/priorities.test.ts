import { isOneHighestIn, readPriority } from '../../../../../src/core/read/cells/needs/priorities';
import { cellFromPlain, type PlainCell } from '../../../../support/snapshotFrom';

const read = (value: PlainCell, isOneHighest = true) => {
  const reading = readPriority(cellFromPlain(value, 1900), isOneHighest);
  if (reading.kind === 'ranked') return reading.priority;
  return reading.kind === 'unreadable' ? `? ${reading.suggestion ?? ''}`.trim() : reading.kind;
};

test.each<[PlainCell, string]>([
  ...[1, '1', 'P1', 'priority 1', '1st', 'High', 'h', 'Urgent', 'High (1)', '1 - High'].map(
    (value): [PlainCell, string] => [value, 'high'],
  ),
  ...[2, 'Medium', 'M', '2nd priority', 'moderate'].map((value): [PlainCell, string] => [value, 'medium']),
  ...[3, 'low', 'L', 'P3'].map((value): [PlainCell, string] => [value, 'low']),
  ...['x', 'X', '✓', 'Yes', true].map((value): [PlainCell, string] => [value, 'asked']),
  ...[0, 'No', 'not yet', false].map((value): [PlainCell, string] => [value, 'notAsked']),
  ...[null, '-', 'n/a'].map((value): [PlainCell, string] => [value, 'blank']),
  ...[4, 'done', '2025', { date: '2025-03-03' }, 'see letter'].map((value): [PlainCell, string] => [value, '?']),
  ['Hihg', '?'],
  ['Mediun', '? Medium'],
  ['High?', '? High'],
])('%j is %s', (value, expected) => expect(read(value)).toBe(expected));

test('where 3 is the highest, words stay what they are', () => {
  expect([1, 2, 3, 'High', 'Low (1)'].map((value) => read(value, false))).toEqual([
    ...['low', 'medium', 'high', 'high', 'low'],
  ]);
});

test.each([
  ['1 = low, 2 = medium, 3 = high', false],
  ['Priority (high: 3, low: 1)', false],
  ['1 = high, 2 = medium, 3 = low', true],
  ['Needs survey 2025', true],
])('a line that says "%s": 1 is the highest %s', (line, expected) => {
  expect(isOneHighestIn(['Title', line])).toBe(expected);
});
