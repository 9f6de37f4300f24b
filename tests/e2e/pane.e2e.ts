import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { findSheet, ownedRanges, readCell } from '../../src/core';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { canonical } from '../support/canonical';
import { ExcelOverXdm } from './support/excelOverXdm';
import { launchChromium } from './support/launchChromium';
import { openInExcel } from './support/openInExcel';
import type { watchPage } from './support/watchPage';

const sample = readFileSync(join(__dirname, '../../assets/sample/sample.xlsx'));

let browser: Browser;
let excel: ExcelOverXdm;
let page: Page;
let pane: FrameLocator;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}) {
  excel = new ExcelOverXdm(await new XlsxHost(sample, 'sample.xlsx').readSnapshot());
  ({ page, pane, watched } = await openInExcel(browser, excel, options));
  await button('Check this workbook').waitFor();
}

afterEach(async () => {
  await page.context().close();
  expect(watched).toEqual({ complaints: [], strangers: [] });
});

const button = (name: string | RegExp) => pane.getByRole('button', { name });
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

/** Waits until something becomes true of the workbook, which the page changes in its own time. */
async function until(isSo: () => boolean) {
  for (let times = 0; times < 100 && !isSo(); times++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isSo()).toBe(true);
}

test('starts under the real office.js, checks, and a finding selects its cell in Excel', async () => {
  await open();
  await button('Check this workbook').click();
  await heading(/^\d+ errors$/).waitFor();
  await button(/Workshops 2025-26 R5 .*Phillipines/).click();
  await until(() => excel.workbook.selection?.sheet.name === 'Workshops 2025-26');
  expect(excel.workbook.selection!.range).toEqual({ top: 5, left: 18, bottom: 5, right: 18 });
});

test('previews, writes into the workbook and takes it back', async () => {
  await open();
  const before = canonical(excel.snapshot());
  await pane.getByRole('tab', { name: 'Update' }).click();
  await button('Show what would change').click();
  await button(/^Write [\d,]+ cells$/).waitFor();
  expect(canonical(excel.snapshot())).toEqual(before);
  await button(/^Write [\d,]+ cells$/).click();
  await pane.getByText(/cells were written on 5 sheets/).waitFor();
  const written = excel.snapshot();
  const share = ownedRanges(written).find(({ name }) => name.endsWith('.womenShare'))!;
  const cell = readCell(written, findSheet(written, share.sheet)!, share.range.top + 1, share.range.left);
  expect(cell).toMatchObject({ kind: 'number', formula: expect.stringMatching(/^=IF\(/) });
  await button('Undo last update').click();
  await pane.getByText('The last update was undone.').waitFor();
  expect(canonical(excel.snapshot())).toEqual(before);
});

test('the buttons of the ribbon lead to their step and are given back, and what was written is undone', async () => {
  await open();
  const before = canonical(excel.snapshot());
  excel.pressRibbonButton('CheckButton', 'check');
  await heading(/^\d+ errors$/).waitFor();
  await until(() => excel.completedCommands.length === 1);
  expect(excel.serviceCalls).toContain('SetAppRuntimeState');
  excel.pressRibbonButton('UpdateButton', 'updateColumns');
  await button(/^Write [\d,]+ cells$/).click();
  await pane.getByText(/cells were written on 5 sheets/).waitFor();
  await until(() => excel.completedCommands.length === 2);
  excel.pressRibbonButton('SummaryButton', 'rcpSummary');
  await button(/^Build the summary \([\d,]+ cells\)$/).click();
  await pane.getByText(/cells were written on \d sheets/).waitFor();
  await until(() => excel.completedCommands.length === 3);
  expect(excel.workbook.findSheet('RCP Summary')).toBeDefined();
  await button('Undo last summary').click();
  await pane.getByText('The last building of the summary was undone.').waitFor();
  expect(excel.workbook.findSheet('RCP Summary')).toBeUndefined();
  await pane.getByRole('tab', { name: /^Update/ }).click();
  await button('Undo last update').click();
  await pane.getByText('The last update was undone.').waitFor();
  expect(canonical(excel.snapshot())).toEqual(before);
});

test('builds the sheets for the RCP with their charts, and everything goes when it is removed', async () => {
  await open();
  const before = canonical(excel.snapshot());
  excel.pressRibbonButton('SummaryButton', 'rcpSummary');
  await button(/^Build the summary \([\d,]+ cells\)$/).click();
  await pane.getByText(/cells were written on \d sheets/).waitFor();
  const names = excel.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['RCP Summary', 'RCP Gender', 'KPI Register', 'Evidence', 'Findings']));
  const summary = excel.workbook.findSheet('RCP Summary')!;
  expect(summary.charts).toMatchObject([{ type: 'BarStacked' }]);
  expect(summary.page).toMatchObject({ hasGridlines: false, layout: { orientation: 'Landscape', paperSize: 'A4' } });
  const [slides] = await Promise.all([page.waitForEvent('download'), button('Save slides').click()]);
  expect(slides.suggestedFilename()).toMatch(/RCP summary\)?\.pptx$/);
  await pane.getByText('The slides were saved.').waitFor();
  await button('Settings').click();
  await button('Remove from this workbook…').click();
  await pane.getByText(/deletes \d sheets with everything on them/).waitFor();
  await button('Remove Plan Monitor').click();
  await pane.getByText(/Plan Monitor was removed from this workbook/).waitFor();
  expect(canonical(excel.snapshot())).toEqual(before);
});

test('keeps in the workbook what a sheet is said to be, and reads it so', async () => {
  await open();
  await button('Check this workbook').click();
  await pane.getByRole('tab', { name: /^Sheets/ }).click();
  await button('How Workshops 2025-26 is read').click();
  await pane.getByRole('combobox', { name: 'This sheet is' }).selectOption({ label: 'Not a plan sheet' });
  await heading('2 sheets were found').waitFor();
  expect(excel.snapshot().state).toContain('{"role":null,"sheet":"Workshops 2025-26"}');
  await button('Back to automatic').click();
  await heading('3 sheets were found').waitFor();
  expect(excel.snapshot().state).toContain('"mappings":[]');
});

test('a figure leads to its row, and a setting is kept in the workbook', async () => {
  await open();
  await pane.getByRole('tab', { name: 'Figures' }).click();
  await button('Check this workbook').click();
  await button(/^1-\(c\)/).click();
  await button(/Member not recognised: Phillipines/).click();
  await until(() => excel.workbook.selection?.sheet.name === 'Workshops 2025-26');
  expect(excel.workbook.selection!.range).toEqual({ top: 5, left: 2, bottom: 5, right: 2 });
  await button('Settings').click();
  const goal = pane.getByRole('textbox', { name: "Goal for women's share" });
  await goal.fill('30');
  await goal.press('Enter');
  await pane.getByText('1 setting changed').waitFor();
  expect(excel.snapshot().state).toContain('"genderGoal":0.3');
});

test('says when the workbook was changed, and writes nothing over the change', async () => {
  await open();
  await button('Check this workbook').click();
  await heading(/^\d+ errors$/).waitFor();
  excel.editCell('Workshops 2025-26', 'L5', { kind: 'number', value: 24 });
  await pane.getByText('The workbook was changed after the last check.').waitFor();
  await pane.getByRole('tab', { name: /^Update/ }).click();
  await button(/^Write [\d,]+ cells$/).click();
  await pane.getByText(/It was checked again: look at the preview, then write/).waitFor();
  expect(ownedRanges(excel.snapshot())).toEqual([]);
});
