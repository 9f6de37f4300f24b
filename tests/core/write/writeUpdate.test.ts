import {
  applyPatch,
  formatCell,
  lastUsedRow,
  parseIsoDay,
  readCell,
  runPlan,
  type Cell,
  type WorkbookSnapshot,
} from '../../../src/core';
import { canonical } from '../../support/canonical';
import {
  copySheet,
  deleteColumn,
  insertColumn,
  insertRow,
  renameSheet,
  setCell,
  swapRows,
} from '../../support/editSnapshot';
import { snapshotFrom, type PlainCell, type SnapshotOptions } from '../../support/snapshotFrom';

const day = (text: string): PlainCell => ({ date: text });
const HEADERS = ['Title', 'Start date', 'Level', 'Plan action', 'Participants', 'Women', 'Men', 'Members'];
const ROWS: PlainCell[][] = [
  ['Risk management', day('2024-08-05'), 'Regional', '1-(a)', 20, 5, 15, 'Fiji, Nepal'],
  ['Valuation', day('2025-02-10'), 'National', '1-(a)', 10, null, null, 'Samoa'],
  ['Origin', day('2025-09-01'), 'Sub-regional', '1-(b)', 8, 4, 4, 'Fiji, Tonga'],
];
const OWNED = [
  'Fiscal year',
  'Quarter',
  'Actions linked',
  'Members counted',
  'Member coverage',
  'Sub-regions',
  'Women share',
  'Gender recorded',
  '25% goal',
];

const workshopBook = (options: SnapshotOptions = {}, extra: readonly PlainCell[][] = []) =>
  snapshotFrom({ Log: [['Workshops'], HEADERS, ...ROWS, ...extra] }, options);

const run = (workbook: WorkbookSnapshot, asOf = '2026-01-31') =>
  runPlan([workbook], { today: parseIsoDay(asOf)! }).update;
const updated = (workbook: WorkbookSnapshot, asOf?: string) => applyPatch(workbook, run(workbook, asOf).patch);

/** The texts of a row, formulas as their values; blank cells as ''. */
function rowOf(workbook: WorkbookSnapshot, sheet: string, row: number): string[] {
  const found = workbook.sheets.find(({ name }) => name === sheet)!;
  return found.columns.map((_, index) => textOf(readCell(workbook, found, row, index + 1)));
}
const textOf = (cell: Cell) => (cell.kind === 'blank' || cell.kind === 'uncalculated' ? '' : String(cell.value));

/** Every cell of a sheet that is not in the given columns. */
function staffCells(workbook: WorkbookSnapshot, sheet: string, isOwned: (column: number) => boolean): string[] {
  const found = workbook.sheets.find(({ name }) => name === sheet)!;
  const cells: string[] = [];
  for (let row = 1; row <= lastUsedRow(found); row++) {
    for (let column = 1; column <= found.columns.length; column++) {
      const cell = readCell(workbook, found, row, column);
      if (cell.kind !== 'blank' && !isOwned(column)) cells.push(`${formatCell(row, column)} ${JSON.stringify(cell)}`);
    }
  }
  return cells;
}

describe('a plain range', () => {
  test('gets its columns right of its last one, with hidden names over header to last row', () => {
    const book = updated(workshopBook());
    expect(rowOf(book, 'Log', 2)).toEqual([...HEADERS, ...OWNED]);
    expect(rowOf(book, 'Log', 3).slice(8)).toEqual([
      'FY2024/25',
      'Q1',
      '1-(a)',
      '2',
      String(2 / 35),
      'PI, SA',
      '0.25',
      '1',
      'Met',
    ]);
    expect(rowOf(book, 'Log', 4).slice(8)).toEqual(['FY2024/25', 'Q3', '1-(a)', '1', '', 'PI', '', '0', '']);
    expect(book.names.map(({ name, reference, isHidden }) => [name, reference, isHidden])).toContainEqual([
      'PlanMonitor.workshops.1.womenShare',
      "'Log'!$O$2:$O$5",
      true,
    ]);
  });

  test('leaves every staff cell as it was', () => {
    const book = workshopBook();
    expect(staffCells(updated(book), 'Log', (column) => column > 8)).toEqual(staffCells(book, 'Log', () => false));
  });

  test('row ratios are live formulas over the row itself', () => {
    const book = updated(workshopBook());
    const share = readCell(book, book.sheets[0]!, 3, 15);
    expect(share).toEqual({
      kind: 'number',
      value: 0.25,
      formula: '=IF(AND(ISNUMBER(F3),ISNUMBER(E3)),IF(E3>0,F3/E3,""),"")',
    });
    expect(readCell(book, book.sheets[0]!, 3, 17)).toMatchObject({
      formula: '=IF(ISNUMBER(O3),IF(O3>=0.25,"Met","Below"),"")',
    });
  });

  test('a second run changes nothing', () => {
    expect(run(updated(workshopBook())).patch).toEqual([]);
  });

  test('a later run rewrites the same cells', () => {
    const first = updated(workshopBook());
    const corrected = setCell(first, 'Log', 3, 8, { kind: 'text', value: 'Fiji, Nepal, India' });
    const { changes } = run(corrected);
    expect(changes.map(({ row, column }) => formatCell(row, column))).toEqual(['L3', 'M3']);
    expect(rowOf(updated(corrected), 'Log', 3)[11]).toBe('3');
  });

  test('cells to the right that are not ours keep their place: the block starts after them', () => {
    const book = setCell(workshopBook(), 'Log', 4, 10, { kind: 'text', value: 'ask Fiji' });
    expect(rowOf(updated(book), 'Log', 2).slice(8)).toEqual(['', '', ...OWNED]);
  });

  test('a header staff have already gets the product name behind ours', () => {
    const book = snapshotFrom({ Log: [[...HEADERS, 'Women share'], ...ROWS.map((row) => [...row, 'high'])] });
    expect(rowOf(updated(book), 'Log', 1).slice(8)).toEqual([
      'Women share',
      ...OWNED.map((header) => (header === 'Women share' ? 'Women share (Plan Monitor)' : header)),
    ]);
    expect(run(updated(book)).patch).toEqual([]);
  });

  test('new rows are covered by the next run, a row that went is cleared', () => {
    const first = updated(workshopBook());
    const grown = ['Data', 'Regional'].reduce(
      (book, text, index) => setCell(book, 'Log', 6, index * 2 + 1, { kind: 'text', value: text }),
      setCell(first, 'Log', 6, 2, { kind: 'date', value: 45992 }),
    );
    const second = updated(grown);
    expect(rowOf(second, 'Log', 6)[8]).toBe('FY2025/26');
    expect(second.names.every(({ reference }) => reference.endsWith('$6'))).toBe(true);
    const emptied = [1, 2, 3].reduce((book, column) => setCell(book, 'Log', 6, column, { kind: 'blank' }), second);
    expect(staffCells(updated(emptied), 'Log', () => false)).toEqual(staffCells(first, 'Log', () => false));
  });
});

describe('what staff do to the block', () => {
  test('a column inserted inside it stays theirs', () => {
    const edited = setCell(insertColumn(updated(workshopBook()), 'Log', 11), 'Log', 2, 11, {
      kind: 'text',
      value: 'Remark',
    });
    const again = updated(setCell(edited, 'Log', 3, 11, { kind: 'text', value: 'fine' }), '2026-02-01');
    expect(rowOf(again, 'Log', 2).slice(8, 12)).toEqual(['Fiscal year', 'Quarter', 'Remark', 'Actions linked']);
    expect(rowOf(again, 'Log', 3).slice(8, 12)).toEqual(['FY2024/25', 'Q1', 'fine', '1-(a)']);
    expect(run(again, '2026-02-01').patch).toEqual([]);
  });

  test('a typed-over cell stays as typed until it is let go', () => {
    const edited = setCell(updated(workshopBook()), 'Log', 3, 9, { kind: 'text', value: 'see note' });
    const { patch, typedOver } = run(edited);
    expect(patch).toEqual([]);
    expect(typedOver.map(({ row, column }) => formatCell(row, column))).toEqual(['I3']);
    const accepted = [{ sheet: 'Log', row: 3, column: 9 }];
    const { update } = runPlan([edited], { today: parseIsoDay('2026-01-31')!, accepted });
    expect(rowOf(applyPatch(edited, update.patch), 'Log', 3)[8]).toBe('FY2024/25');
  });

  test('a renamed sheet keeps its columns', () => {
    const renamed = renameSheet(updated(workshopBook()), 'Log', "Staff's log");
    expect(run(renamed).patch).toEqual([]);
  });

  test('a copied sheet owns nothing: its copied cells stay, its own block stands beside them', () => {
    const copied = copySheet(updated(workshopBook()), 'Log', 'Log (2)');
    const again = updated(copied);
    const copy = rowOf(again, 'Log (2)', 2);
    expect(copy.slice(8, 17)).toEqual(OWNED);
    expect(copy.slice(17)).toEqual(OWNED.map((header) => `${header} (Plan Monitor)`));
    expect(rowOf(again, 'Log', 2)).toEqual([...HEADERS, ...OWNED]);
    expect(staffCells(again, 'Log (2)', (column) => column > 17)).toEqual(staffCells(copied, 'Log (2)', () => false));
    expect(run(again).patch).toEqual([]);
  });

  test.each([
    ['header deleted', (book: WorkbookSnapshot) => setCell(book, 'Log', 2, 10, { kind: 'blank' })],
    ['header changed', (book: WorkbookSnapshot) => setCell(book, 'Log', 2, 10, { kind: 'text', value: 'My quarter' })],
    ['column deleted', (book: WorkbookSnapshot) => deleteColumn(book, 'Log', 10)],
  ] as const)('a column is not put back without asking: %s', (reason, edit) => {
    const edited = edit(updated(workshopBook()));
    const { lost, patch } = run(edited);
    expect(lost).toEqual([{ sheet: 'Log', id: 'quarter', reason }]);
    expect(canonical(applyPatch(edited, patch)).sheets).toEqual(canonical(edited).sheets);
    expect(run(applyPatch(edited, patch)).patch).toEqual([]);
  });

  test('rows inserted above and inside move the block along', () => {
    const edited = insertRow(insertRow(updated(workshopBook()), 'Log', 1), 'Log', 5);
    const again = updated(edited);
    expect(staffCells(again, 'Log', () => false)).toEqual(staffCells(edited, 'Log', () => false));
  });

  test('a sort that left our columns behind is counted and put right', () => {
    const sorted = swapRows(updated(workshopBook()), 'Log', 3, 5, [1, 2, 3, 4, 5, 6, 7, 8]);
    const { sheets, typedOver } = run(sorted);
    expect(typedOver).toEqual([]);
    expect(sheets[0]!.cellsMisplaced).toBeGreaterThan(0);
    const { notices } = runPlan([sorted], { today: parseIsoDay('2026-01-31')! });
    expect(notices).toEqual([expect.stringMatching(/^Log: \d+ computed cell\(s\) no longer match their rows/)]);
    expect(rowOf(updated(sorted), 'Log', 3)[8]).toBe('FY2025/26');
  });

  test('a block number is never used again', () => {
    const first = updated(workshopBook());
    const bare = { ...first, names: [] };
    const again = updated(bare);
    expect(again.names.every(({ name }) => name.startsWith('PlanMonitor.workshops.2.'))).toBe(true);
  });
});

describe('a workbook that lost what was remembered', () => {
  const forgotten = (book: WorkbookSnapshot): WorkbookSnapshot => ({ ...book, state: null });

  test('cells that look like what the column writes are rewritten, others stay as typed', () => {
    const typed = setCell(updated(workshopBook()), 'Log', 3, 9, { kind: 'text', value: 'see note' });
    const corrected = setCell(typed, 'Log', 3, 8, { kind: 'text', value: 'Fiji, Nepal, India' });
    const again = updated(forgotten(corrected));
    expect(rowOf(again, 'Log', 3)[8]).toBe('see note');
    expect(rowOf(again, 'Log', 3)[11]).toBe('3');
  });

  test('a second run changes nothing but what is remembered', () => {
    expect(run(forgotten(updated(workshopBook()))).patch.map(({ op }) => op)).toEqual(['writeState']);
  });
});

test('merged cells to the right are taken: the block starts after them', () => {
  const book = workshopBook();
  const merges = [{ top: 2, left: 10, bottom: 2, right: 12 }];
  const merged = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges })) };
  expect(rowOf(updated(merged), 'Log', 2).slice(8)).toEqual(['', '', '', '', ...OWNED]);
});

test('settings given for an update are kept in the workbook and hold for the next', () => {
  const today = parseIsoDay('2026-01-31')!;
  const { update } = runPlan([workshopBook()], { today, settings: { genderGoal: 0.3 } });
  const book = applyPatch(workshopBook(), update.patch);
  expect(rowOf(book, 'Log', 2).at(-1)).toBe('30% goal');
  expect(run(book).patch).toEqual([]);
  const back = runPlan([book], { today, settings: { genderGoal: 0.25 } }).update;
  expect(rowOf(applyPatch(book, back.patch), 'Log', 2).at(-1)).toBe('25% goal');
});

describe('an Excel table', () => {
  const table = { sheet: 'Log', name: 'WorkshopLog', range: 'A2:H5' };

  test('with room to its right grows over the block', () => {
    const book = updated(workshopBook({ tables: [table] }));
    expect(book.sheets[0]!.tables[0]).toMatchObject({
      range: { top: 2, left: 1, bottom: 5, right: 17 },
      columns: [...HEADERS, ...OWNED],
    });
    expect(run(book).patch).toEqual([]);
  });

  test('without room the block stands outside, one empty column away', () => {
    const book = setCell(workshopBook({ tables: [table] }), 'Log', 4, 12, { kind: 'text', value: 'note' });
    const again = updated(book);
    expect(again.sheets[0]!.tables[0]!.range.right).toBe(8);
    expect(rowOf(again, 'Log', 2).slice(12)).toEqual(['', ...OWNED]);
    expect(run(again).patch).toEqual([]);
  });

  test('its totals row is no data and gets nothing', () => {
    const extra: PlainCell[][] = [
      ['Total', null, null, null, { formula: '=SUBTOTAL(109,E3:E5)', value: 38 }, null, null, null],
    ];
    const book = updated(workshopBook({ tables: [{ ...table, range: 'A2:H6', hasTotalsRow: true }] }, extra));
    expect(rowOf(book, 'Log', 6).slice(8)).toEqual(OWNED.map(() => ''));
    expect(book.sheets[0]!.tables[0]!.range).toEqual({ top: 2, left: 1, bottom: 6, right: 17 });
  });
});

describe('a plan', () => {
  const plan = snapshotFrom({
    Plan: [
      ['Plan (2024-2026)'],
      ['1. First pillar'],
      ['Specific actions', 'KPI', 'Target', 'Deadline'],
      ['a) Help', 'Number of Members', 'At least 4 Members', day('2026-06-30')],
      [
        'b) Upon request, teach',
        '(1) Number of workshops (2) Number of MRA',
        '(1) Once per year (2) At least 3 MRA',
        day('2026-06-30'),
      ],
      ['2. Second pillar'],
      ['Specific actions', 'KPI', 'Target', 'Deadline'],
      ['a) Share', 'Number of women participations', 'At least 25% of the participations', day('2026-06-30')],
    ],
    Log: [HEADERS, ...ROWS],
  });

  test('gets its columns under every header, nothing beside pillar rows', () => {
    const book = updated(plan);
    const owned = ['Actual', 'Required', 'Progress', 'KPI status', 'Basis', 'Evidence', 'As of'];
    expect(rowOf(book, 'Plan', 3).slice(4)).toEqual(owned);
    expect(rowOf(book, 'Plan', 7).slice(4)).toEqual(owned);
    expect(rowOf(book, 'Plan', 6).slice(4)).toEqual(owned.map(() => ''));
    expect(rowOf(book, 'Plan', 4).slice(4, 10)).toEqual([
      '3',
      '4',
      '0.75',
      'At risk',
      'Members assisted through activities',
      'Log rows 2, 3',
    ]);
    expect(readCell(book, book.sheets[0]!, 4, 7)).toMatchObject({
      formula: '=IF(AND(ISNUMBER(E4),ISNUMBER(F4)),IF(F4>0,E4/F4,""),"")',
    });
    expect(readCell(book, book.sheets[0]!, 4, 11)).toEqual({ kind: 'date', value: 46053 });
    expect(rowOf(book, 'Plan', 8)[4]).toBe(String(9 / 28));
  });

  test('several indicators stand in numbered lines', () => {
    expect(rowOf(updated(plan), 'Plan', 5).slice(4, 8)).toEqual([
      '(1) 1\n(2) \u2013',
      '(1) 2\n(2) 3',
      '(1) 50.0%\n(2) \u2013',
      '(1) Off track (upon request)\n(2) No data (upon request)',
    ]);
  });

  test('owned columns are never input', () => {
    const again = runPlan([updated(plan)], { today: parseIsoDay('2026-01-31')! });
    expect(again.findings.filter(({ code }) => code === 'unknown-column')).toEqual([]);
    expect(again.update.patch).toEqual([]);
  });
});
