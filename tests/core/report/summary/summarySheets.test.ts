import { validateChart } from '../../../../src/core/workbook/validateChart';
import type { SummarySheet } from '../../../../src/core';
import { summaryBooks } from '../../../support/summaryBooks';
import { chartsOf, summaryInput, summaryPages, tableOf, tablesOf, textsOf } from '../../../support/summaryPages';
import { buildBaseline } from '../../../../src/core';

const previous = (() => {
  const { figures, model } = summaryInput(summaryBooks['a small plan']!(), '2025-06-30');
  return buildBaseline(figures, model);
})();

test('the pages in their order; a Member gets one when asked for', () => {
  const ids = (pages: readonly SummarySheet[]) => pages.map(({ id, sheet }) => `${id}: ${sheet}`);
  const pages = [
    'rcpSummary: RCP Summary',
    'rcpKpiStatus: RCP KPI status',
    'rcpParticipation: RCP Participation',
    'rcpGender: RCP Gender',
    'about: About this report',
  ];
  expect(ids(summaryPages([], '2026-01-15'))).toEqual(pages);
  const withMember = [...pages.slice(0, 4), 'rcpMember: RCP Member', pages[4]];
  expect(ids(summaryPages([], '2026-01-15', { profile: 'FJ' }))).toEqual(withMember);
});

describe.each(Object.entries(summaryBooks))('%s', (_, books) => {
  const pages = summaryPages(books(), '2026-01-15', { meeting: 'RCP 2026', previous, profile: 'JP' });

  test('every table has whole rows, columns of its own, and words for having no rows', () => {
    for (const page of pages) {
      const ids = page.bands.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(page.bands.every((band) => band.length > 0)).toBe(true);
    }
    for (const { id, columns, rows, totalRows, remarks, whenEmpty, heading } of tablesOf(pages)) {
      expect([id, new Set(columns.map((column) => column.id)).size]).toEqual([id, columns.length]);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect([id, totalRows === 0 || totalRows < rows.length]).toEqual([id, true]);
      expect([id, rows.length > 0 || (remarks.length === 0 && whenEmpty.endsWith('.'))]).toEqual([id, true]);
      expect(heading).not.toBe('');
      expect(columns.every(({ width, header }) => width > 0 && header !== '')).toBe(true);
    }
  });

  test('numbers are finite, shares are fractions, and nothing is a formula', () => {
    for (const { cell, style } of tablesOf(pages).flatMap(({ rows }) => rows.flat())) {
      expect(['text', 'number', 'date', 'blank']).toContain(cell.kind);
      if (cell.kind === 'number') expect(Number.isFinite(cell.value)).toBe(true);
      if (cell.kind === 'number' && style === 'count') expect(Number.isInteger(cell.value)).toBe(true);
    }
  });

  test('no text is longer than a page has room for', () => {
    const cells = tablesOf(pages)
      .filter(({ id }) => !['definitions', 'membersNotReached', 'needingAttention'].includes(id))
      .flatMap(({ rows }) => rows.flat());
    const lengths = cells.map(({ cell }) => (cell.kind === 'text' ? [...cell.value].length : 0));
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(80);
    expect(textsOf(pages).every((text) => text.length <= 2000 && !text.includes('\n'))).toBe(true);
  });

  test('every chart can be drawn from its table and says what it shows', () => {
    for (const chart of chartsOf(pages)) {
      const table = tableOf(pages, chart.table);
      const drawn = table.rows.length - table.totalRows;
      const column = (id: string) => table.columns.findIndex((one) => one.id === id) + 1;
      expect([chart.category, ...chart.series.map((series) => series.column)].map(column)).not.toContain(0);
      const range = (at: number) => ({ top: 2, bottom: 1 + drawn, left: at, right: at });
      expect(drawn).toBeGreaterThan(0);
      expect(chart.description).toMatch(new RegExp(`^${chart.title}\\. .+\\.$`));
      validateChart({
        op: 'addChart',
        sheet: 'RCP',
        name: chart.id,
        place: range(1),
        chart: {
          ...chart,
          kind: chart.type,
          dataSheet: 'RCP',
          categories: range(column(chart.category)),
          series: chart.series.map((series) => ({
            ...series,
            name: { row: 1, column: column(series.column) },
            values: range(column(series.column)),
          })),
        },
      });
    }
  });

  test('the same workbooks give the same pages', () => {
    expect(summaryPages(books(), '2026-01-15', { meeting: 'RCP 2026', previous, profile: 'JP' })).toEqual(pages);
  });
});

test('what stands there when there is nothing', () => {
  const empty = Object.fromEntries(tablesOf(summaryPages([], '2026-01-15')).map((one) => [one.id, one]));
  expect(empty['pillars']!.whenEmpty).toBe('No plan was found.');
  expect(empty['focusAreas']!.whenEmpty).toBe('No plan was found.');
  expect(empty['subRegions']!.whenEmpty).toBe('There is no workshops sheet.');
  expect(empty['experts']!.whenEmpty).toBe('No workshops sheet has a column for accredited experts.');
  expect(empty['headlines']!.rows.map((row) => row[1]!.cell)).toEqual(
    Array.from({ length: 8 }, () => ({ kind: 'text', value: 'No data' })),
  );
});
