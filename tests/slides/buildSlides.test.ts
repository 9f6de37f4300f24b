import { readFileSync } from 'node:fs';
import { parseIsoDay, type SummarySheet } from '../../src/core';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { buildSlides } from '../../src/slides/buildSlides';
import { shownText } from '../../src/slides/shownText';
import { readSlides } from '../support/readSlides';
import { summaryPages, tablesOf } from '../support/summaryPages';

const info = { title: 'Strategic plan', asOf: parseIsoDay('2025-12-31')!, meeting: '35th RCP' };

const file = 'assets/sample/sample.xlsx';
const sheets = summaryPages([readXlsx(new Uint8Array(readFileSync(file)), file).snapshot], '2025-12-31', info);
const slides = buildSlides(sheets, info).then(readSlides);

const slidesOf = async (sheet: SummarySheet) => (await slides).filter(({ texts }) => texts[0]!.startsWith(sheet.title));

test('a sheet has a slide, or several that count themselves', async () => {
  for (const sheet of sheets) {
    const own = await slidesOf(sheet);
    const titles = own.map(({ texts }) => texts[0]);
    const counted = own.map((_, index) => `${sheet.title} (${index + 1} of ${own.length})`);
    expect(titles).toEqual(own.length === 1 ? [sheet.title] : counted);
  }
});

test('the summary is one slide, and the others as few as can be read', async () => {
  const counts = await Promise.all(sheets.map(async (sheet) => [sheet.id, (await slidesOf(sheet)).length] as const));
  expect(Object.fromEntries(counts)).toMatchObject({
    rcpSummary: 1,
    rcpKpiStatus: 5,
    rcpParticipation: 2,
    rcpGender: 2,
  });
});

test('what only a sheet has room for is on no slide', async () => {
  const hidden = tablesOf(sheets).filter(({ isSheetOnly }) => isSheetOnly);
  expect(hidden.map(({ id }) => id)).toContain('memberWorkshops');
  const texts = (await slides).flatMap((slide) => slide.texts);
  for (const { heading } of hidden) expect(texts).not.toContain(heading);
});

test('the figures of every table are those of its sheet, in their order', async () => {
  expect(tablesOf(sheets).length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    const shown = (await slidesOf(sheet)).flatMap(({ tables }) => tables.flat());
    const figuresIn = (texts: readonly string[]) => texts.filter((text) => /^[-–\d.,%]*$/.test(text));
    for (const table of tablesOf([sheet]).filter(({ isSheetOnly }) => !isSheetOnly)) {
      const rows = table.rows.map((row) => row.map(shownText));
      // Cards stand side by side.
      const lines = table.isCards ? table.columns.map((_, column) => rows.map((row) => row[column]!)) : rows;
      const wanted = lines.map(figuresIn);
      const found = shown.map(figuresIn);
      expect(found).toEqual(expect.arrayContaining(wanted));
    }
  }
});

test('a chart carries the figures of its table, blanks as blanks', async () => {
  const charts = (await slides).flatMap((slide) => slide.charts);
  const wanted = sheets.flatMap(({ bands }) => bands.flat().flatMap((part) => (part.kind === 'chart' ? [part] : [])));
  expect(charts.map(({ description }) => description).sort()).toEqual(
    wanted.map(({ description }) => description).sort(),
  );
  for (const { description, workbook } of charts) {
    const chart = wanted.find((one) => one.description === description)!;
    const table = tablesOf(sheets).find(({ id }) => id === chart.table)!;
    const drawn = table.rows.slice(0, table.rows.length - table.totalRows);
    chart.series.forEach(({ column }, index) => {
      const place = table.columns.findIndex(({ id }) => id === column);
      const values = drawn.map((row) => ('value' in row[place]!.cell ? row[place]!.cell.value : null));
      const written = workbook.sheets[0]!.columns[index + 1];
      const kept = drawn.map((_, row) => {
        const at = row + 2 - (written?.firstRow ?? 0);
        return written?.kinds[at] ? written.values[at] : null;
      });
      expect(kept).toEqual(values);
    });
  }
});

test('every slide says the day and the meeting, and its notes hold the definitions', async () => {
  for (const sheet of sheets) {
    for (const { texts, notes } of await slidesOf(sheet)) {
      expect(texts).toContain('As of 31 Dec 2025  ·  35th RCP');
      expect(notes).toEqual(sheet.notes.length > 0 ? sheet.notes : ['']);
    }
  }
});

test('shapes of a slide have numbers of their own, tables a header row, charts a description', async () => {
  for (const { xml, charts } of await slides) {
    const numbers = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(xml).not.toContain('<a:tblPr/>');
    for (const { description } of charts) expect(description.length).toBeGreaterThan(20);
  }
});

test('there is no macro, no link outside and no address in the file', async () => {
  const text = (await slides).map(({ xml }) => xml).join('');
  expect(text).not.toMatch(/TargetMode="External"|hlinkClick/);
});
