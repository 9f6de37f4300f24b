import { layouts, type Role } from '../../../src/core';
import type { Block } from '../../../src/core/read/block';
import { detectBlocks } from '../../../src/core/read/detectBlocks';
import { planSheet, withCells, withoutColumn, workshopSheet, type PlainSheet } from '../../support/ruleHarness';
import { snapshotFrom, type PlainCell, type SnapshotOptions } from '../../support/snapshotFrom';

function detect(rows: PlainSheet, options: SnapshotOptions = {}): Block | null {
  const workbook = snapshotFrom({ Sheet: rows }, options);
  return detectBlocks(workbook, 0, workbook.sheets[0]!)[0] ?? null;
}

/** The rows moved down and to the right. */
function moved(rows: PlainSheet, down: number, right: number): PlainCell[][] {
  const blank: PlainCell[] = Array.from({ length: right }, () => null);
  return [...Array.from({ length: down }, () => []), ...rows.map((row) => [...blank, ...row])];
}

describe('detectBlocks', () => {
  test('finds the header under title lines', () => {
    const block = detect(workshopSheet())!;
    expect(block).toMatchObject({ role: 'workshops', headerRows: [3], firstColumn: 1, lastColumn: 20, lastRow: 6 });
    expect(block).toMatchObject({ table: null, rival: null, confidence: 1, unmatched: [], duplicates: [] });
    expect(block.columns).toMatchObject({ number: 1, title: 2, start: 3, planActions: 9, respondents: 20 });
  });

  test('finds the plan and the rows that repeat its header', () => {
    const [, , , header] = planSheet();
    const rows = planSheet();
    rows.splice(8, 0, header!);
    expect(detect(rows)).toMatchObject({ role: 'plan', headerRows: [4, 9], lastRow: 11 });
    expect(detect(rows)!.columns).toEqual({ action: 1, rspReference: 2, kpi: 3, target: 4, deliverable: 5 });
  });

  test('knows a header that is repeated in other words, or a column short', () => {
    const rows = planSheet();
    rows.splice(8, 0, ['Actions', 'RSP reference', 'KPIs', 'Targets', null]);
    expect(detect(rows)).toMatchObject({ headerRows: [4, 9] });
    expect(detect(planSheet({ A11: 'c) Target', C11: 'KPI', D11: '5 Members', B11: '1.1.1', E11: 'x' }))).toMatchObject(
      {
        headerRows: [4],
      },
    );
  });

  test.each([
    [0, 5],
    [7, 0],
    [30, 30],
  ])('finds a range that starts %i rows down and %i columns right', (down, right) => {
    const block = detect(moved(workshopSheet(), down, right))!;
    expect(block).toMatchObject({ role: 'workshops', headerRows: [3 + down], firstColumn: 1 + right });
    expect(block.columns).toMatchObject({ title: 2 + right, respondents: 20 + right });
  });

  test('reads an Excel table to its last row, the totals row left out', () => {
    const rows = withCells(workshopSheet(), { B7: 'Total', B9: 'Prepared by the office' });
    const table = { sheet: 'Sheet', name: 'Workshops', range: 'A3:T7', hasTotalsRow: true };
    expect(detect(rows, { tables: [table] })).toMatchObject({ lastRow: 6, table: { name: 'Workshops' } });
    expect(detect(rows, { tables: [{ ...table, hasTotalsRow: false }] })).toMatchObject({ lastRow: 7 });
    expect(detect(rows)).toMatchObject({ lastRow: 9, table: null });
  });

  test.each([
    ['a table elsewhere on the sheet', { range: 'W3:X6', columns: ['x', 'y'] }],
    ['a table without a header row', { range: 'A3:T6', hasHeaderRow: false }],
    ['a table that begins in another row', { range: 'A4:T6' }],
  ])('is not %s', (_, table) => {
    expect(detect(workshopSheet(), { tables: [{ sheet: 'Sheet', name: 'T', ...table }] })?.table).toBeNull();
  });

  test('tells the headers it does not know, and those that mean a field again', () => {
    const block = detect(workshopSheet({ U3: 'Weather', V3: 'Pax', X3: 'Colour' }))!;
    expect(block.unmatched).toEqual([
      { row: 3, column: 21, header: 'Weather' },
      { row: 3, column: 24, header: 'Colour' },
    ]);
    expect(block.duplicates).toEqual([{ row: 3, column: 22, header: 'Pax', field: 'participants' }]);
    expect(block.columns['participants']).toBe(10);
    expect(block.lastColumn).toBe(24);
    expect(block.confidence).toBeLessThan(1);
  });

  test('falls a needed column short, and still finds the role', () => {
    expect(detect(withoutColumn(planSheet(), 'D'))).toMatchObject({ role: 'plan' });
    expect(detect(withoutColumn(workshopSheet(), 'C'))).toMatchObject({ role: 'workshops' });
  });

  test('takes a sheet for what most of its headers mean, though a needed one was typed over', () => {
    const header = (type: string) => [
      ['Date', type, 'Title', 'Plan action(s)', 'Members', 'Quantity', 'Requested', 'Met'],
    ];
    expect(detect(header('Colour'))).toMatchObject({ role: 'outputs', columns: { date: 1, quantity: 6 } });
    const short = [['Date', 'Colour', 'Title', 'Plan action(s)', 'Members', 'Quantity']];
    expect(detect(short)).toMatchObject({ role: 'workshops' });
  });

  test.each<[Role, readonly string[]]>([
    ['plan', ['Action', 'KPI', 'Target']],
    ['workplan', ['Specific Actions of ROCB A/P', 'Annual Work Plan 2022-2023', 'KPI']],
    ['workshops', ['Title', 'Date']],
    ['participants', ['Workshop', 'Name', 'Member', 'Gender']],
    ['memberStatus', ['Member', '1-(g) RKC', '1-(h) TFA']],
    ['members', ['Member', 'Sub-region', 'Code', 'Accession']],
    ['outputs', ['Date', 'Type', 'Quantity', 'Requested', 'Met']],
    ['surveyReplies', ['Workshop', 'Member', 'Shared materials', 'Direct effects']],
  ])('tells a sheet of the role %s from the others', (role, header) => {
    expect(detect([[...header], header.map(() => 'x')])).toMatchObject({ role, rival: null });
  });

  test('tells each role by all of its columns, but for those that only what stands below can tell', () => {
    const toldBelow: readonly Role[] = ['needs', 'experts', 'contactPoints'];
    for (const role of Object.keys(layouts) as Role[]) {
      if (toldBelow.includes(role)) continue;
      const header = Object.values<readonly string[]>(layouts[role].fields).map(([alias]) => alias!);
      if (layouts[role].hasActionColumns) header.push('1-(g) RKC');
      expect(detect([header])?.role).toBe(role);
    }
  });

  test('says when two roles fit as well', () => {
    expect(detect([['Date', 'Type', 'Title']])).toMatchObject({ role: 'workshops', rival: 'outputs' });
  });

  test.each<[string, PlainSheet]>([
    ['an empty sheet', []],
    ['notes', [['Call the printer'], ['Buy tea'], ['Title']]],
    [
      'a list of something else',
      [
        ['Part', 'Price', 'Stock'],
        ['Bolt', 2, 30],
      ],
    ],
    [
      'numbers',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['a plan by one column only', [['Target', 'Price', 'Stock', 'Shelf']]],
    ['a Member status sheet without an instrument', [['Member', 'Telephone']]],
  ])('leaves %s alone', (_, rows) => expect(detect(rows)).toBeNull());

  test('never takes columns under a name of the product for input', () => {
    const rows = workshopSheet({ U3: 'Fiscal year', V3: 'Women', W3: 'Remarks' });
    const owned = (reference: string, scope: string | null = null) => ({
      name: 'PlanMonitor.workshops.1.x',
      reference,
      scope,
    });
    const headers = (names: SnapshotOptions['names']) => {
      const block = detect(rows, { names })!;
      return [...block.unmatched, ...block.duplicates].map(({ header }) => header);
    };
    expect(headers([])).toEqual(['Fiscal year', 'Remarks', 'Women']);
    expect(headers([owned("'Sheet'!$U$3:$V$6")])).toEqual(['Remarks']);
    expect(headers([owned("'Sheet'!$U$3:$V$6", 'Sheet')])).toEqual(['Remarks']);
    expect(headers([owned('sheet!$U$3:$U$6'), { name: 'planmonitor.y', reference: 'Sheet!$V$3' }])).toEqual([
      'Remarks',
    ]);
    expect(headers([owned("'Other'!$U$3:$V$6")])).toEqual(['Fiscal year', 'Remarks', 'Women']);
    expect(headers([{ name: 'MyNames.x', reference: "'Sheet'!$U$3:$V$6" }])).toEqual([
      'Fiscal year',
      'Remarks',
      'Women',
    ]);
    expect(headers([owned('#REF!')])).toEqual(['Fiscal year', 'Remarks', 'Women']);
  });

  test('reads hidden sheets like any other', () => {
    expect(detect(planSheet(), { visibility: { Sheet: 'hidden' } })?.role).toBe('plan');
  });
});
