import type { Cell } from '../../../../src/core';
import { readCell } from '../../../../src/hosts/excel/read/cells';

test.each<[title: string, value: unknown, formula: unknown, type: string, format: string, cell: Cell]>([
  ['an empty cell', '', '', 'Empty', 'General', { kind: 'blank' }],
  ['a text', 'x', 'x', 'String', 'General', { kind: 'text', value: 'x' }],
  ['an apostrophe alone', '', '', 'String', 'General', { kind: 'text', value: '' }],
  ['text like a formula', '=x', '=x', 'String', 'General', { kind: 'text', value: '=x' }],
  ['a number', 5, 5, 'Double', '#,##0', { kind: 'number', value: 5 }],
  ['a number stored as text', '5', '5', 'String', '@', { kind: 'text', value: '5' }],
  ['a date', 46203, 46203, 'Double', 'm/d/yyyy', { kind: 'date', value: 46203 }],
  ['a time', 0.5, 0.5, 'Double', 'h:mm', { kind: 'number', value: 0.5 }],
  ['a logical value', false, false, 'Boolean', 'General', { kind: 'boolean', value: false }],
  ['an error', '#N/A', '#N/A', 'Error', 'General', { kind: 'error', value: '#N/A' }],
  ['text like an error', '#N/A', '#N/A', 'String', 'General', { kind: 'text', value: '#N/A' }],
  ['a formula', 10, '=B2*2', 'Double', 'General', { kind: 'number', value: 10, formula: '=B2*2' }],
  ['a formula with an error', '#REF!', '=#REF!', 'Error', '0', { kind: 'error', value: '#REF!', formula: '=#REF!' }],
  ['a formula that gives no text', '', '=""', 'String', 'General', { kind: 'text', value: '', formula: '=""' }],
  ['the same where Excel calls it empty', '', '=""', 'Empty', '0', { kind: 'text', value: '', formula: '=""' }],
  ['a formula without a value', '', '=A1', 'Unknown', '0', { kind: 'uncalculated', formula: '=A1' }],
])('%s', (_, value, formula, type, format, cell) => {
  expect(readCell(value, formula, type, format)).toEqual(cell);
});
