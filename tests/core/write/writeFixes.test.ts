import { applyPatch, findSheet, parseRange, readCell, writeFixes, type CellFix } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';

const staff = snapshotFrom(
  {
    Workshops: [
      ['Title', 'Members', 'Pax', 'Start', 'Written'],
      ['A', 'Tongga, Fijji', '24', '2 Septmber 2024', 'Onlin'],
      ['B', { formula: '="Fij"&"ji"', value: 'Fijji' }, 24, null, null],
    ],
    Register: [['Fijji']],
  },
  {
    names: [
      { name: 'PlanMonitor.workshops.1.fiscalYear', reference: "'Workshops'!$E$1:$E$3" },
      { name: 'PlanMonitor.sheet.register', reference: "'Register'!$A$1" },
    ],
  },
);
const fix = (cell: string, from: string, to: string | number, as?: 'date'): CellFix => ({
  ...{ sheet: 'Workshops', cell, from, to },
  ...(as && { as }),
});
const at = (workbook: typeof staff, cell: string) => {
  const { top, left } = parseRange(cell)!;
  return readCell(workbook, findSheet(workbook, 'Workshops')!, top, left);
};

describe('writeFixes', () => {
  test('writes text, a number and a date', () => {
    const fixes = [
      fix('B2', 'Tongga, Fijji', 'Tonga, Fijji'),
      fix('C2', '24', 24),
      fix('D2', '2 Septmber 2024', '2024-09-02', 'date'),
    ];
    const { patch, refused } = writeFixes(staff, fixes);
    expect(refused).toEqual([]);
    expect(patch.map(({ op }) => op)).toEqual(['fixCell', 'fixCell', 'fixCell']);
    const after = applyPatch(staff, patch);
    expect([at(after, 'B2'), at(after, 'C2'), at(after, 'D2')]).toEqual([
      { kind: 'text', value: 'Tonga, Fijji' },
      { kind: 'number', value: 24 },
      { kind: 'date', value: 45537 },
    ]);
  });

  test('makes one operation of several fixes of a cell', () => {
    const from = 'Tongga, Fijji';
    const { patch, refused } = writeFixes(staff, [fix('B2', from, 'Tongga, Fiji'), fix('b2', from, 'Tonga, Fijji')]);
    expect(refused).toEqual([]);
    expect(patch).toEqual([
      {
        ...{ op: 'fixCell', sheet: 'Workshops', row: 2, column: 2, from: { kind: 'text', value: from } },
        to: { kind: 'text', value: 'Tonga, Fiji' },
      },
    ]);
  });

  test('refuses the one of two fixes that goes against the other', () => {
    const { patch, refused } = writeFixes(staff, [
      fix('E9', 'x', 'y'),
      fix('C2', '24', 24),
      fix('C2', '24', 'twenty-four'),
    ]);
    expect(patch).toHaveLength(1);
    expect(refused.map(({ reason }) => reason)).toEqual([
      'Workshops E9 holds something else by now.',
      'Workshops C2 has several corrections that do not go together: check again after the first.',
    ]);
  });

  test.each([
    ['something else', fix('B2', 'Tongga', 'Tonga'), 'Workshops B2 holds something else by now.'],
    ['nothing', fix('D3', '24', 24), 'Workshops D3 holds something else by now.'],
    ['a number already', fix('C3', '24', 24), 'Workshops C3 holds something else by now.'],
    ['a formula', fix('B3', 'Fijji', 'Fiji'), 'Workshops B3 holds a formula.'],
    [
      'an owned column',
      fix('E2', 'Onlin', 'Online'),
      'Workshops E2 is written by Plan Monitor, so it is not corrected.',
    ],
    [
      'an owned sheet',
      { ...fix('A1', 'Fijji', 'Fiji'), sheet: 'Register' },
      'Register A1 is written by Plan Monitor, so it is not corrected.',
    ],
    ['no such sheet', { ...fix('A1', 'a', 'b'), sheet: 'Gone' }, 'There is no Gone A1 any more.'],
    ['no such cell', fix('ZZZZ1', 'a', 'b'), 'There is no Workshops ZZZZ1 any more.'],
  ])('refuses a cell with %s', (_, one, reason) => {
    expect(writeFixes(staff, [one])).toEqual({ patch: [], refused: [{ fix: one, reason }] });
  });

  test('refuses a cell that is hidden in merged cells, but not the one that shows', () => {
    const [sheet, ...others] = staff.sheets;
    const merged = { ...staff, sheets: [{ ...sheet!, merges: [parseRange('B2:C2')!] }, ...others] };
    expect(writeFixes(merged, [fix('C2', '24', 24)]).refused[0]!.reason).toBe(
      'Workshops C2 lies hidden in merged cells.',
    );
    expect(writeFixes(merged, [fix('B2', 'Tongga, Fijji', 'Tonga, Fijji')]).patch).toHaveLength(1);
  });
});
