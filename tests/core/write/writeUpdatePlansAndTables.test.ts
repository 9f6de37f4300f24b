import { parseIsoDay, readCell, runPlan } from '../../../src/core';
import { setCell } from '../../support/editSnapshot';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';
import { day, HEADERS, ROWS, OWNED, workshopBook, run, updated, rowOf } from '../../support/workshopBook';

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
