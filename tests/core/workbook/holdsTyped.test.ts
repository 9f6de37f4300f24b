import { holdsTyped, type TypedCell } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';

const workbook = snapshotFrom({
  Plan: [['24', 24, { date: '2024-09-02' }, { formula: '="2"&"4"', value: '24' }, { uncalculated: '=A1' }, null, true]],
});
const holds = (column: number, from: TypedCell, sheet = 'plan') =>
  holdsTyped(workbook, { op: 'fixCell', sheet, row: 1, column, from, to: { kind: 'number', value: 1 } });
const text = { kind: 'text', value: '24' } as const;
const number = { kind: 'number', value: 24 } as const;

describe('holdsTyped', () => {
  test('tells text from a number', () => {
    expect([holds(1, text), holds(1, number), holds(2, text), holds(2, number)]).toEqual([true, false, false, true]);
  });
  test('takes a date for its number', () => {
    expect(holds(3, { kind: 'date', day: 19968 })).toBe(true);
    expect(holds(3, { kind: 'number', value: 45537 })).toBe(true);
    expect(holds(3, { kind: 'date', day: 19969 })).toBe(false);
  });
  test.each([4, 5, 6, 7])('never holds for what column %i has', (column) => expect(holds(column, text)).toBe(false));
  test('nor on a sheet that is gone', () => expect(holds(1, text, 'Gone')).toBe(false));
});
