import type { Browser, FrameLocator, Page } from 'playwright-core';
import { ownedRanges } from '../../src/core';
import { snapshotFrom } from '../support/snapshotFrom';
import { ExcelOverXdm } from './support/excelOverXdm';
import { launchChromium } from './support/launchChromium';
import { openInExcel } from './support/openInExcel';
import type { watchPage } from './support/watchPage';

let browser: Browser;
let excel: ExcelOverXdm;
let page: Page;
let pane: FrameLocator;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
  browser = await launchChromium();
  excel = new ExcelOverXdm(snapshotFrom({ Sheet1: [] }));
  ({ page, pane, watched } = await openInExcel(browser, excel, { viewport: { width: 320, height: 760 } }));
});

afterAll(() => browser?.close());

afterEach(() => expect(watched).toEqual({ complaints: [], strangers: [] }));

const button = (name: string | RegExp) => pane.getByRole('button', { name });
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

test('a first visit: the introduction, the sample, and its columns written', async () => {
  await heading('Welcome to Plan Monitor').waitFor();
  await pane.getByRole('button', { name: 'Next', exact: true }).click();
  await heading('Keep your sheets as they are').waitFor();
  await button('Try it on a sample').click();
  await pane.getByText(/^The sheets Sample plan and Sample workshops were added/).waitFor();
  await button('Next: Update').click();
  await button(/^Write [\d,]+ cells$/).click();
  await heading(/^Last update: [\d,]+ cells written$/).waitFor();
  await button('Show KPI Register A1').click();
  const columns = ownedRanges(excel.snapshot()).map(({ name }) => name);
  expect(columns).toEqual(expect.arrayContaining(['PlanMonitor.plan.1.status', 'PlanMonitor.workshops.1.womenShare']));
  expect(excel.workbook.selection?.sheet.name).toBe('KPI Register');
});

test('opened again, the pane is where it was left, checked, and introduces itself no more', async () => {
  const before = excel.snapshot();
  await page.evaluate("document.querySelector('iframe').remove(); openPane()");
  await button('Next: Summary').waitFor();
  expect(await pane.getByRole('tab', { name: /^Update/ }).getAttribute('aria-selected')).toBe('true');
  expect(excel.snapshot()).toEqual(before);
  await pane.getByRole('tab', { name: /^Sheets/ }).click();
  await heading('2 sheets were found').waitFor();
  expect(await heading('Welcome to Plan Monitor').count()).toBe(0);
  await button('Settings').click();
  await button('Show the introduction').click();
  await heading('Welcome to Plan Monitor').waitFor();
});
