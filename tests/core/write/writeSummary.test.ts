import { applyPatch, parseIsoDay, type PlanOptions, type WorkbookSnapshot } from '../../../src/core';
import { readState } from '../../../src/core/model/state';
import { ownBook, runWithSheets, type, valuesOf, withSheets } from '../../support/ownSheets';

const summaryOf = (book: WorkbookSnapshot, meeting: string | null, options: Partial<PlanOptions> = {}) =>
  runWithSheets(book, { summary: { meeting }, ...options }).summary!;
const built = (book: WorkbookSnapshot, meeting: string | null, options: Partial<PlanOptions> = {}) =>
  applyPatch(book, summaryOf(book, meeting, options).patch);

const PAGES = ['RCP Summary', 'RCP KPI status', 'RCP Participation', 'RCP Gender', 'About this report'];

test('writes the pages, the register and the evidence, and never the columns beside tables of staff', () => {
  const book = ownBook();
  const after = built(book, '35th RCP');
  expect(after.sheets.map(({ name }) => name)).toEqual(['Plan', 'Log', ...PAGES, 'KPI Register', 'Evidence']);
  for (const name of ['Plan', 'Log']) expect(valuesOf(after, name)).toEqual(valuesOf(book, name));
  expect(after.names.filter(({ name }) => /^PlanMonitor\.(plan|workshops)/.test(name))).toEqual([]);
});

test('is asked for, or not made', () => {
  expect(runWithSheets(ownBook()).summary).toBeNull();
});

test('built again it changes nothing, after an update too', () => {
  const once = built(ownBook(), '35th RCP');
  expect(summaryOf(once, '35th RCP').patch).toEqual([]);
  const updated = withSheets(once);
  expect(summaryOf(updated, '35th RCP').patch).toEqual([]);
  expect(runWithSheets(updated).update.patch).toEqual([]);
});

test('a later meeting shows the numbers of the one before it, and itself rebuilt still does', () => {
  const first = built(ownBook(), '34th RCP', { asOf: parseIsoDay('2024-12-31')! });
  const second = built(first, '35th RCP');
  expect(readState(second.state).state.meetings!.map(({ name }) => name)).toEqual(['34th RCP', '35th RCP']);
  const cards = (book: WorkbookSnapshot) => {
    const rows = valuesOf(book, 'RCP Summary');
    const first = rows.findIndex((row) => row.includes('Workshops held'));
    const column = rows[first]!.indexOf('Workshops held');
    return rows.slice(first, first + 4).map((row) => row[column]);
  };
  expect(cards(second)).toEqual(['Workshops held', 3, 'at all levels', 'was 1 (+2)']);
  expect(cards(built(second, '35th RCP'))).toEqual(cards(second));
});

test('without a name nothing is kept of the meeting', () => {
  const { state } = readState(built(ownBook(), null).state);
  expect(state.meetings).toBeUndefined();
  expect(runWithSheets(built(ownBook(), '35th RCP')).meetings).toEqual(['35th RCP']);
});

test('the meeting stands at the head of each page, the as-of date at its foot', () => {
  const layouts = summaryOf(ownBook(), '35th RCP').patch.flatMap((one) =>
    one.op === 'setPageLayout' && PAGES.includes(one.sheet) ? [one.layout] : [],
  );
  expect(layouts).toHaveLength(PAGES.length);
  for (const { header, footer } of layouts) {
    expect(header.right).toBe('35th RCP');
    expect(footer).toMatchObject({ left: 'As of 31 Jan 2026', right: 'Page {page} of {pages}' });
  }
});

test('a page about a Member comes on request', () => {
  const { pages, sheets } = summaryOf(ownBook(), null, { summary: { meeting: null, profile: 'FJ' } });
  expect(pages.map(({ id }) => id)).toContain('rcpMember');
  expect(sheets.map(({ sheet }) => sheet)).toContain('RCP Member');
});

test('a cell typed over on a page stays until it is let go', () => {
  const once = built(ownBook(), '35th RCP');
  const rows = valuesOf(once, 'RCP Summary');
  const labels = rows.findIndex((line) => line.includes('Participants'));
  const [row, column] = [labels + 2, rows[labels]!.indexOf('Participants') + 1];
  const cell = `${String.fromCharCode(64 + column)}${row}`;
  const typed = type(once, 'RCP Summary', cell, 9999);
  const { typedOver } = summaryOf(typed, '35th RCP');
  expect(typedOver).toMatchObject([{ sheet: 'RCP Summary', row, column }]);
  const accepted = [{ sheet: 'RCP Summary', row, column }];
  expect(valuesOf(built(typed, '35th RCP', { accepted }), 'RCP Summary')).toEqual(rows);
});

test('an empty workbook gives pages that say there is nothing, and no crash', () => {
  const { pages } = summaryOf(ownBook({}, { Plan: [['nothing']], Log: [['nothing']] }), null);
  expect(pages.length).toBeGreaterThanOrEqual(PAGES.length);
});
