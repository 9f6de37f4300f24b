import { BLANK, type Cell } from '../../../../src/core';
import { readCount, readNumber } from '../../../../src/core/read/cells/counts';

const text = (value: string): Cell => ({ kind: 'text', value });

describe('readNumber', () => {
  test.each([0, 12, -3, 4.5, 1e6])('reads the number %s', (value) => {
    expect(readNumber({ kind: 'number', value })).toEqual({ kind: 'number', value, asText: null });
  });

  test.each([
    ['12', 12],
    [' 12 ', 12],
    ['１２', 12],
    ['1,024', 1024],
    ['1,234,567.5', 1234567.5],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['4.5', 4.5],
    ['.5', 0.5],
    ['12.', 12],
  ])('reads the text %j, and says it is text', (value, number) => {
    const reading = readNumber(text(value));
    expect(reading).toMatchObject({ kind: 'number', value: number });
    expect(reading).not.toHaveProperty('asText', null);
  });

  test.each(['', ' ', '-', '–', '—', '--', 'n/a', 'N/A', 'na', 'N.A.', 'nil', 'None', '\u00a0'])(
    'takes %j for empty',
    (value) => {
      expect(readNumber(text(value))).toEqual({ kind: 'blank' });
    },
  );

  test.each<Cell>([BLANK, { kind: 'error', value: '#N/A' }, { kind: 'uncalculated', formula: '=1' }])(
    'takes %j for empty',
    (cell) => expect(readNumber(cell)).toEqual({ kind: 'blank' }),
  );

  test.each(['many', '12 people', '1e3', '1,2', '12,34,567', '5-6', '50%', '0x10', 'Infinity', '1 024'])(
    'does not read %j',
    (value) => expect(readNumber(text(value))).toEqual({ kind: 'invalid', text: value }),
  );

  test.each<Cell>([
    { kind: 'boolean', value: true },
    { kind: 'date', value: 45537 },
  ])('does not read %j', (cell) => expect(readNumber(cell).kind).toBe('invalid'));
});

describe('readCount', () => {
  test.each([0, 1, 1000])('%s is a count', (value) => {
    expect(readCount({ kind: 'number', value })).toMatchObject({ kind: 'number', value });
  });

  test.each([
    [{ kind: 'number', value: -1 } as const, '-1'],
    [{ kind: 'number', value: 2.5 } as const, '2.5'],
    [text('-4'), '-4'],
    [text('2.5'), '2.5'],
  ])('%j is none', (cell, shown) => expect(readCount(cell)).toEqual({ kind: 'invalid', text: shown }));
});
