import { applyPatch, findOwnedSheet, findSheet, formatRange, invertPatch, parseIsoDay } from '../../../../src/core';
import { canonical } from '../../../support/canonical';
import { renameSheet } from '../../../support/editSnapshot';
import {
  columnOf,
  ownBook,
  ownBookSheets,
  runWithSheets,
  tableOf,
  type,
  valuesOf,
  withSheets,
} from '../../../support/ownSheets';

const REGISTER = 'KPI Register';
const later = { asOf: parseIsoDay('2026-03-31')! };

describe('new sheets', () => {
  test('stand at the end, marked by hidden names of the workbook, as Excel tables', () => {
    const book = withSheets(ownBook());
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Log', REGISTER, 'Evidence']);
    const marks = book.names.filter(({ name }) => name.startsWith('PlanMonitor.sheet.'));
    expect(marks).toEqual([
      { name: 'PlanMonitor.sheet.register', reference: "'KPI Register'!$A$1:$X$8", scope: null, isHidden: true },
      { name: 'PlanMonitor.sheet.evidence', reference: expect.any(String), scope: null, isHidden: true },
    ]);
    const [table] = findSheet(book, REGISTER)!.tables;
    expect(table).toMatchObject({ name: 'PlanMonitorRegister', hasHeaderRow: true });
    expect(formatRange(table!.range)).toBe('A4:X8');
  });

  test('are counted, not listed cell by cell', () => {
    const { update } = runWithSheets(ownBook());
    const added = update.sheets.filter(({ isNew }) => isNew);
    expect(added.map(({ sheet }) => sheet)).toEqual([REGISTER, 'Evidence']);
    expect(update.changes.some(({ sheet }) => sheet === REGISTER)).toBe(false);
    const cells = added.reduce((sum, { cellsWritten }) => sum + cellsWritten, update.changes.length);
    expect(update.cellsWritten).toBe(cells);
    const filled = valuesOf(withSheets(ownBook()), REGISTER).flat();
    expect(added[0]!.cellsWritten).toBe(filled.filter((value) => value !== null).length);
  });

  test('are printed on landscape pages, the header repeated, the as-of date at the foot', () => {
    const { patch } = runWithSheets(ownBook()).update;
    expect(patch).toContainEqual({ op: 'freezePanes', sheet: REGISTER, rows: 4, columns: 2 });
    expect(patch).toContainEqual({
      op: 'setPageLayout',
      sheet: REGISTER,
      layout: {
        orientation: 'landscape',
        pagesHigh: null,
        printArea: null,
        repeatedRows: { from: 4, to: 4 },
        header: { left: '', centre: '', right: '' },
        footer: { left: 'As of 31 Jan 2026', centre: REGISTER, right: 'Page {page} of {pages}' },
      },
    });
  });

  test('never take over a sheet of the same name that staff made', () => {
    const mine = ownBook({}, { [REGISTER]: [['mine']], Evidence: [['of ours']] });
    const book = withSheets(mine);
    expect(valuesOf(book, REGISTER)).toEqual([['mine']]);
    expect(valuesOf(book, 'Evidence')).toEqual([['of ours']]);
    expect(tableOf(book, 'KPI Register (Plan Monitor)')).toHaveLength(4);
    expect(findSheet(book, 'Evidence (Plan Monitor)')).toBeDefined();
    expect(runWithSheets(book).update.patch).toEqual([]);
  });

  test('are never read', () => {
    const once = runWithSheets(ownBook());
    const again = runWithSheets(withSheets(ownBook()));
    expect(again.report.sheets).toEqual(once.report.sheets);
    expect(again.findings).toEqual(once.findings);
    expect(again.report.indicators).toEqual(once.report.indicators);
  });
});

describe('an update of the columns alone', () => {
  test('leaves sheets that are there as they are', () => {
    const book = withSheets(ownBook());
    const { update } = runWithSheets(book, { ...later, withSheets: false });
    expect(update.sheets.map(({ sheet }) => sheet)).toEqual(['Plan', 'Log']);
    const after = applyPatch(book, update.patch);
    expect(valuesOf(after, REGISTER)).toEqual(valuesOf(book, REGISTER));
    expect(runWithSheets(after, later).update.typedOver).toEqual([]);
  });
});

describe('a second update', () => {
  test('of the same changes nothing', () => {
    expect(runWithSheets(withSheets(ownBook())).update.patch).toEqual([]);
  });

  test('on a later day rewrites the cells that differ, and the foot of the pages', () => {
    const book = withSheets(ownBook());
    const { patch, changes } = runWithSheets(book, later).update;
    const own = changes.filter(({ sheet }) => sheet === REGISTER);
    expect(new Set(own.map(({ header }) => header))).toEqual(new Set([REGISTER, 'Expected']));
    expect(patch.filter(({ op }) => op === 'addWorksheet' || op === 'addTable')).toEqual([]);
    expect(patch.filter(({ op }) => op === 'setPageLayout')).toHaveLength(2);
    const after = applyPatch(book, patch);
    expect(valuesOf(after, REGISTER)[1]![0]).toMatch(/^As of 31 Mar 2026\./);
    expect(runWithSheets(after, later).update.patch).toEqual([]);
  });

  test('finds a sheet that staff renamed', () => {
    const renamed = renameSheet(withSheets(ownBook()), REGISTER, 'Our KPIs');
    const after = withSheets(renamed, later);
    expect(after.sheets.map(({ name }) => name)).toEqual(['Plan', 'Log', 'Our KPIs', 'Evidence']);
    expect(valuesOf(after, 'Our KPIs')[1]![0]).toMatch(/^As of 31 Mar 2026\./);
  });

  test('builds a sheet anew that staff deleted', () => {
    const book = withSheets(ownBook());
    const deleted = applyPatch(book, [{ op: 'deleteWorksheet', sheet: REGISTER }]);
    const after = withSheets(deleted);
    expect(tableOf(after, REGISTER)).toEqual(tableOf(book, REGISTER));
    expect(findOwnedSheet(after, 'register')!.sheet.name).toBe(REGISTER);
  });

  test('leaves a sheet alone that reads differently now, and builds another', () => {
    const cleared = applyPatch(withSheets(ownBook()), [
      { op: 'clearOwned', sheet: REGISTER, range: { top: 1, bottom: 8, left: 1, right: 24 } },
    ]);
    const after = withSheets(type(cleared, REGISTER, 'B2', 'our own notes'));
    expect(valuesOf(after, REGISTER)[1]).toEqual(expect.arrayContaining([null, 'our own notes']));
    expect(tableOf(after, 'KPI Register (Plan Monitor)')).toHaveLength(4);
    expect(findSheet(after, 'KPI Register (Plan Monitor)')!.tables[0]!.name).toBe('PlanMonitorRegister2');
  });

  test('follows the plan: rows come, go and keep their look', () => {
    const book = withSheets(ownBook());
    const shorter = ownBookSheets['Plan']!.slice(0, 4).map((row) => [...row]);
    const withoutB = withSheets(ownBook({}, { Plan: shorter }));
    expect(tableOf(withoutB, REGISTER)).toHaveLength(1);
    const cut = applyPatch(book, [
      {
        op: 'writeCells',
        sheet: 'Plan',
        row: 5,
        column: 1,
        cells: [Array.from({ length: 5 }, () => ({ kind: 'blank' }))],
      },
    ]);
    const after = withSheets(cut);
    const rows = tableOf(after, REGISTER).filter(({ Action }) => Action !== null);
    expect(rows).toHaveLength(1);
    expect(formatRange(findSheet(after, REGISTER)!.tables[0]!.range)).toBe('A4:X5');
    const back = withSheets(
      type(
        type(
          type(type(after, 'Plan', 'A5', 'b) Teach'), 'Plan', 'C5', 'Number of women'),
          'Plan',
          'D5',
          'At least 25% of the participations',
        ),
        'Plan',
        'B5',
        '2.1.1 - 1st milestone',
      ),
    );
    expect(formatRange(findSheet(back, REGISTER)!.tables[0]!.range)).toBe('A4:X6');
    expect(runWithSheets(back).update.patch).toEqual([]);
  });

  test('gives a number its look again where its kind changed', () => {
    const book = withSheets(ownBook());
    const changed = type(
      type(book, 'Plan', 'C4', 'Number of women'),
      'Plan',
      'D4',
      'At least 50% of the participations',
    );
    const { patch } = runWithSheets(changed).update;
    const column = columnOf(book, REGISTER, 'Actual');
    expect(patch).toContainEqual({
      op: 'formatRange',
      sheet: REGISTER,
      range: { top: 5, bottom: 5, left: column, right: column },
      style: 'share',
    });
    const onPlan = valuesOf(book, 'Plan')[2]!.indexOf('Actual') + 1;
    expect(patch).toContainEqual({
      op: 'formatRange',
      sheet: 'Plan',
      range: { top: 4, bottom: 4, left: onPlan, right: onPlan },
      style: 'share',
    });
  });
});

describe('taken back', () => {
  test('a sheet that was added goes again', () => {
    const before = ownBook();
    const { patch } = runWithSheets(before).update;
    const after = applyPatch(before, patch);
    expect(canonical(applyPatch(after, invertPatch(before, patch)))).toEqual(canonical(before));
  });

  test('a sheet that was rewritten has its old cells again', () => {
    const before = type(withSheets(ownBook()), 'Plan', 'D4', 'At least 9/35 Members');
    const { patch } = runWithSheets(before, later).update;
    expect(patch.some(({ op }) => op === 'writeCells')).toBe(true);
    expect(canonical(applyPatch(applyPatch(before, patch), invertPatch(before, patch)))).toEqual(canonical(before));
  });
});
