import type { Patch } from '../../../src/core';
import { DamagedError } from '../../../src/hosts/xlsx/damagedError';
import { withHostErrors } from '../../../src/hosts/xlsx/withHostErrors';
import { patchXlsx, readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { xlsxWith } from '../../support/xlsxParts';

function codeOf(work: () => unknown): unknown {
  try {
    withHostErrors('book.xlsx', work);
    return 'none';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

function throwing(error: Error): () => never {
  return () => {
    throw error;
  };
}

describe('withHostErrors', () => {
  test('tells what is wrong with the file', () => {
    expect(codeOf(() => 1)).toBe('none');
    expect(codeOf(throwing(new DamagedError('x')))).toBe('damaged');
    expect(codeOf(() => 'x'.repeat(2 ** 30))).toBe('too-large');
    expect(codeOf(throwing(new RangeError('Array buffer allocation failed')))).toBe('too-large');
  });

  test('leaves errors of our own alone', () => {
    const own = new RangeError('There is no sheet "x" in the workbook.');
    expect(codeOf(throwing(own))).toBe(own);
  });

  test('styles nested without end are damage when they are to be changed', () => {
    const depth = 100_000;
    const nested = `<font>${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}</font>`;
    const bytes = xlsxWith({ 'xl/styles.xml': (text) => text.replace(/<font>.*?<\/font>/, nested) });
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    const patch: Patch = [{ op: 'formatRange', sheet: 'Plan', range, style: 'header' }];
    expect(() => patchXlsx(readXlsx(bytes, 'book.xlsx'), patch)).toThrow('book.xlsx is damaged');
  });
});
