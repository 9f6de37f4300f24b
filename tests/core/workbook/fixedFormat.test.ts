import { fixedFormat } from '../../../src/core';

const plain = { isText: false, isDate: false };

test.each([
  ['text', plain, null],
  ['text', { isText: true, isDate: false }, null],
  ['number', plain, null],
  ['number', { isText: true, isDate: false }, 'General'],
  ['number', { isText: false, isDate: true }, 'General'],
  ['date', plain, 'd mmm yyyy'],
  ['date', { isText: true, isDate: false }, 'd mmm yyyy'],
  ['date', { isText: false, isDate: true }, null],
] as const)('%s into %j gets %j', (kind, present, format) => expect(fixedFormat(kind, present)).toBe(format));
