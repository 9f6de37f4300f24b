import {
  applyPatch,
  findSheet,
  formatRange,
  parseSheetRange,
  readCell,
  type PatchOperation,
  type WorkbookSnapshot,
} from '../../../../src/core';
import type { SummarySheet } from '../../../../src/core/report/summary/summarySheet';
import { emptyState, type State } from '../../../../src/core/model/state';
import { writeSummarySheet } from '../../../../src/core/write/summary/writeSummarySheet';
import { insertRow, renameSheet } from '../../../support/editSnapshot';
import { type, valuesOf } from '../../../support/ownSheets';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { pageChart, pageOf, pageTable } from '../../../support/summaryPage';

const texts = {
  header: { left: '', centre: '', right: '35th RCP' },
  footer: { left: 'As of 31 Dec 2025', centre: 'A page', right: 'Page {page} of {pages}' },
};
const rows = [
  ['2024', 3],
  ['2025', 4],
];
const pageWith = (more: readonly (readonly (string | number)[])[] = [], parts: Partial<SummarySheet> = {}) =>
  pageOf([[pageTable(['Year', 'Held'], [...rows, ...more], { remarks: ['A remark.'] }), pageChart()]], parts);
const page = pageWith();

interface Built {
  readonly book: WorkbookSnapshot;
  readonly state: State;
  readonly writing: ReturnType<typeof writeSummarySheet>;
}

function build(wanted: SummarySheet, { book, state }: Pick<Built, 'book' | 'state'>, accepted: string[] = []): Built {
  const writing = writeSummarySheet(book, wanted, texts, state, (_, row, column) =>
    accepted.includes(`${row},${column}`),
  );
  const blocks = { ...state.blocks, [writing.key]: writing.state };
  return { book: applyPatch(book, writing.operations), state: { ...state, blocks }, writing };
}

const fresh = (sheets = {}) => ({ book: snapshotFrom({ Plan: [['mine']], ...sheets }), state: emptyState });
const SHEET = 'RCP Page';
const find = ({ book }: Built, value: string | number) => {
  const down = valuesOf(book, SHEET).findIndex((row) => row.includes(value));
  return { row: down + 1, column: valuesOf(book, SHEET)[down]!.indexOf(value) + 1 };
};
const opsOf = ({ writing }: Built, op: PatchOperation['op']) => writing.operations.filter((one) => one.op === op);

describe('a new sheet', () => {
  test('stands at the end without gridlines, marked by a hidden name over what is printed', () => {
    const built = build(page, fresh());
    expect(built.writing).toMatchObject({ isNew: true, sheet: SHEET, typedOver: [] });
    expect(opsOf(built, 'addWorksheet')).toEqual([
      { op: 'addWorksheet', sheet: SHEET, after: null, visibility: 'visible', hasGridlines: false },
    ]);
    const name = built.book.names.find((one) => one.name === 'PlanMonitor.sheet.page')!;
    const [layout] = opsOf(built, 'setPageLayout');
    expect(layout).toMatchObject({ layout: { orientation: 'landscape', pagesHigh: 1, ...texts } });
    expect(layout).toMatchObject({ layout: { printArea: parseSheetRange(name.reference)!.range } });
  });

  test('never takes over a sheet of the same name that staff made', () => {
    const built = build(page, fresh({ [SHEET]: [['ours']] }));
    expect(valuesOf(built.book, SHEET)).toEqual([['ours']]);
    expect(built.writing.sheet).toBe('RCP Page (Plan Monitor)');
  });

  test('has its chart over its cells', () => {
    const [chart] = opsOf(build(page, fresh()), 'addChart');
    expect(chart).toMatchObject({ name: 'chart', chart: { dataSheet: SHEET, title: 'Held' } });
  });
});

describe('built again', () => {
  test('the same page gives an empty patch', () => {
    const again = build(page, build(page, fresh()));
    expect(again.writing.operations).toEqual([]);
    expect(again.writing.unchanged).toBeGreaterThan(5);
  });

  test('with another figure only that cell, the chart and nothing of the looks is written', () => {
    const first = build(page, fresh());
    const changed = pageOf([
      [
        pageTable(
          ['Year', 'Held'],
          [
            ['2024', 3],
            ['2025', 5],
          ],
          { remarks: ['A remark.'] },
        ),
        pageChart(),
      ],
    ]);
    const { writing } = build(changed, first);
    expect(writing.operations.map(({ op }) => op)).toEqual(['writeCells', 'addChart']);
    expect(writing.changes).toMatchObject([{ header: 'Held', from: { value: 4 }, to: { value: 5 } }]);
  });

  test('with fewer rows clears what is no longer used, and follows when rows come back', () => {
    const long = build(pageWith([['2026', 9]]), fresh());
    const short = build(page, long);
    expect(valuesOf(short.book, SHEET).flat()).not.toContain('2026');
    const back = build(pageWith([['2026', 9]]), short);
    expect(valuesOf(back.book, SHEET)).toEqual(valuesOf(long.book, SHEET));
    expect(build(pageWith([['2026', 9]]), back).writing.operations).toEqual([]);
  });

  test('notes of staff to the right of and below what is printed stay', () => {
    const first = build(page, fresh());
    const noted = type(type(first.book, SHEET, 'Z3', 'ask Fiji'), SHEET, 'A90', 'seen');
    const again = build(pageWith([['2026', 9]]), { ...first, book: noted });
    const sheet = findSheet(again.book, SHEET)!;
    expect(readCell(again.book, sheet, 3, 26)).toEqual({ kind: 'text', value: 'ask Fiji' });
    expect(readCell(again.book, sheet, 90, 1)).toEqual({ kind: 'text', value: 'seen' });
    expect(again.writing.typedOver).toEqual([]);
  });

  test('a cell typed over stays, is told of, and is replaced once it is let go', () => {
    const first = build(page, fresh());
    const { row, column } = find(first, 4);
    const typed = { ...first, book: type(first.book, SHEET, `${column === 2 ? 'B' : 'A'}${row}`, 3) };
    const kept = build(page, typed);
    expect(kept.writing.typedOver).toMatchObject([{ row, column, from: { value: 3 }, to: { value: 4 } }]);
    expect(kept.writing.changes).toEqual([]);
    const letGo = build(page, typed, [`${row},${column}`]);
    expect(valuesOf(letGo.book, SHEET)).toEqual(valuesOf(first.book, SHEET));
  });

  test('rows that staff put in above move everything; a row put in between is mended', () => {
    const first = build(page, fresh());
    const above = { ...first, book: insertRow(first.book, SHEET, 1) };
    expect(build(page, above).writing.operations).toEqual([]);
    const between = { ...first, book: insertRow(first.book, SHEET, find(first, '2025').row) };
    const mended = build(page, between);
    expect(valuesOf(mended.book, SHEET).filter((line) => line.some((value) => value !== null))).toEqual(
      valuesOf(first.book, SHEET).filter((line) => line.some((value) => value !== null)),
    );
    expect(mended.writing.typedOver).toEqual([]);
  });

  test('a renamed sheet is found; a deleted one is built anew', () => {
    const first = build(page, fresh());
    const renamed = build(pageWith([['2026', 9]]), { ...first, book: renameSheet(first.book, SHEET, 'For Suva') });
    expect(renamed.writing).toMatchObject({ sheet: 'For Suva', isNew: false });
    const deleted = applyPatch(first.book, [{ op: 'deleteWorksheet', sheet: SHEET }]);
    const anew = build(page, { ...first, book: deleted });
    expect(valuesOf(anew.book, SHEET)).toEqual(valuesOf(first.book, SHEET));
    expect(opsOf(anew, 'addChart')).toHaveLength(1);
  });

  test('a chart that is wanted no more goes', () => {
    const first = build(page, fresh());
    const without = pageOf([[pageTable(['Year', 'Held'], rows, { remarks: ['A remark.'] })]]);
    expect(opsOf(build(without, first), 'deleteChart')).toEqual([{ op: 'deleteChart', sheet: SHEET, name: 'chart' }]);
  });

  test('data bars follow their column', () => {
    const bar = { id: 'share', header: 'Share', width: 10, bar: { from: 0, to: 1 } };
    const barPage = (count: number) =>
      pageOf([
        [
          pageTable(
            ['Year', bar],
            Array.from({ length: count }, (_, index) => [`y${index}`, 0.5]),
          ),
        ],
      ]);
    const first = build(barPage(3), fresh());
    const ranges = (built: Built) =>
      opsOf(built, 'conditionalFormat').map((one) =>
        one.op === 'conditionalFormat' ? [formatRange(one.range), one.format?.kind ?? null] : [],
      );
    const [[range]] = ranges(first) as [[string]];
    expect(ranges(build(barPage(3), first))).toEqual([]);
    expect(ranges(build(barPage(4), first))).toEqual([
      [range, null],
      [expect.not.stringMatching(`^${range}$`), 'dataBars'],
    ]);
  });

  test('where nothing is remembered, cells of the kinds it writes are its own, others are staff\u2019s', () => {
    const first = build(page, fresh());
    const { row } = find(first, 4);
    const book = type(first.book, SHEET, `B${row}`, 'about 4');
    const again = build(page, { book, state: emptyState });
    expect(again.writing.typedOver).toMatchObject([{ row, column: 2 }]);
    expect(opsOf(again, 'setPageLayout')).toHaveLength(1);
  });
});

test('words of staff that look like formulas are written as text', () => {
  const built = build(
    pageOf([
      [
        pageTable(
          ['Name', 'Held'],
          [
            ['=1+1', 1],
            ['@x', 2],
            ['+y', 3],
            ['-z', 4],
          ],
        ),
      ],
    ]),
    fresh(),
  );
  const cells = opsOf(built, 'writeCells').flatMap((one) => (one.op === 'writeCells' ? one.cells.flat() : []));
  expect(cells).toContainEqual({ kind: 'text', value: '=1+1' });
  expect(cells.some((cell) => cell?.kind === 'formula')).toBe(false);
});
