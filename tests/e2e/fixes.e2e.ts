import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { canonical } from '../support/canonical';
import { planAndWorkshops } from '../support/ruleHarness';
import { snapshotFrom } from '../support/snapshotFrom';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';
import { ExcelOverXdm } from './support/excelOverXdm';
import { launchChromium } from './support/launchChromium';
import { openInExcel } from './support/openInExcel';
import { serveBuild } from './support/serveBuild';
import { watchPage } from './support/watchPage';

const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-'));
const slips = {
  F5: 'Onlin',
  F6: 'Hybird',
  J4: '24',
  C4: '2 Septmber 2024',
  P6: 'Fiji, Tongga, Indja',
  G6: 'By chance',
};
const source = join(folder, 'slips.xlsx');

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
  writeFileSync(source, xlsxFromSnapshot(snapshotFrom(planAndWorkshops(slips))));
  [browser, server] = await Promise.all([launchChromium(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

afterEach(async () => {
  await page.context().close();
  expect(watched).toEqual({ complaints: [], strangers: [] });
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const cell = (address: string) => page.locator(`[role="gridcell"][id$="-${address}"]`);

async function openFile(path: string) {
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.getByRole('banner').getByText(path.split('/').at(-1)!, { exact: true }).waitFor();
  await page.getByRole('heading', { name: '2 sheets were found' }).waitFor();
  await page.getByRole('tab', { name: /^Check/ }).click();
  await page.getByRole('heading', { name: /^\d+ warnings?$/ }).waitFor();
}

async function start(options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  watched = watchPage(page, (address) => address.startsWith(server.address) || /^(blob|data):/.test(address));
  await page.goto(`${server.address}/workbench.html`);
  await openFile(source);
}

/** The cells of the workshop sheet that a saved copy holds differently from the file that was opened. */
async function savedChanges(name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save a copy').click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  const [was, is] = [source, path].map((file) => canonical(readXlsx(readFileSync(file), file).snapshot));
  const changed = changedCells(was!, is!).map((at) => [at, is!.sheets[1]!.cells[at.replace('Workshops ', '')]]);
  return { path, changed: Object.fromEntries(changed) };
}

test('one fix changes its cell in the grid, the copy holds it, and Undo takes it back', async () => {
  await start();
  await button('Change Workshops F5: Onlin becomes Online').click();
  await page.getByText('Workshops F5 was changed.').waitFor();
  expect(await cell('5-6').textContent()).toBe('Online');
  expect(await cell('5-6').getAttribute('aria-selected')).toBe('true');
  expect((await savedChanges('one.xlsx')).changed).toEqual({ 'Workshops F5': { kind: 'text', value: 'Online' } });
  await button('Undo last change').click();
  await page.getByText('The last change was undone.').waitFor();
  expect(await cell('5-6').textContent()).toBe('Onlin');
  expect((await savedChanges('undone.xlsx')).changed).toEqual({});
});

test('all fixes of a code, a number and a date, each after its preview', async () => {
  await start();
  await button('Change all 2… Mode not known').click();
  await page.getByText('These cells will be changed, and nothing else:').waitFor();
  await button('Change 2 cells').click();
  await page.getByText('2 cells were changed.').waitFor();
  await button(/^Change Workshops J4/).click();
  await page.getByText('Workshops J4 was changed.').waitFor();
  await button(/^Change Workshops C4/).click();
  await page.getByText('Workshops C4 was changed.').waitFor();
  expect(await cell('4-3').textContent()).toBe('2 Sep 2024');
  expect((await savedChanges('all.xlsx')).changed).toEqual({
    'Workshops C4': { kind: 'date', value: 45537 },
    'Workshops F5': { kind: 'text', value: 'Online' },
    'Workshops F6': { kind: 'text', value: 'Hybrid' },
    'Workshops J4': { kind: 'number', value: 24 },
  });
});

test('a finding set aside by keyboard alone stays so in the saved copy, and comes back with its cell', async () => {
  await start();
  await button('Set aside… Workshops G6: By chance').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Their own word for it');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('The finding of Workshops G6 was set aside.').waitFor();
  expect(await page.getByRole('button', { name: /^Workshops G6/ }).count()).toBe(0);
  const { path, changed } = await savedChanges('judged.xlsx');
  expect(changed).toEqual({});

  await openFile(path);
  await button('Set aside (1)').click();
  await page.getByText(/: Their own word for it$/).waitFor();
  await button('Bring back Workshops G6: By chance').click();
  await page.getByText('The finding of Workshops G6 is back.').waitFor();
  await page.getByRole('button', { name: /^Workshops G6/ }).waitFor();
});

test('at 320 px nothing is cut off at the side, and only the pane scrolls', async () => {
  await start({ viewport: { width: 320, height: 800 } });
  await button('Change all 2… Mode not known').click();
  await button('Set aside… Workshops P6: Tongga').click();
  const panel = page.getByRole('tabpanel');
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(beyond).toBeLessThanOrEqual(0);
});

test('under the real office.js a fix changes its one cell in Excel, a finding is set aside, and Undo works', async () => {
  const sample = readFileSync(join(__dirname, '../../assets/sample/sample.xlsx'));
  const excel = new ExcelOverXdm(readXlsx(sample, 'sample.xlsx').snapshot);
  const opened = await openInExcel(browser, excel);
  ({ page, watched } = opened);
  const { pane } = opened;
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).click();
  const before = canonical(excel.snapshot());
  await press('Check this workbook');
  await press(/^Set aside… Workshops 2025-26 R5: Phillipines/);
  await pane.getByRole('textbox', { name: 'Why is this right as it is?' }).fill('Agreed');
  await press(/^Set aside$/);
  await pane.getByText('The finding of Workshops 2025-26 R5 was set aside.').waitFor();
  expect(excel.snapshot().state).toContain('"reason":"Agreed"');
  await press('Set aside (1)');
  await press(/^Bring back Workshops 2025-26 R5/);
  await press(/^Change Workshops 2025-26 R5: Phillipines becomes Philippines/);
  await pane.getByText('Workshops 2025-26 R5 was changed.').waitFor();
  const changed = changedCells(before, canonical(excel.snapshot()));
  expect(changed).toEqual(['Workshops 2025-26 R5']);
  await press('Undo last change');
  await pane.getByText('The last change was undone.').waitFor();
  expect(changedCells(before, canonical(excel.snapshot()))).toEqual([]);
});

/** The cells that two workbooks hold differently. */
function changedCells(before: ReturnType<typeof canonical>, after: ReturnType<typeof canonical>): string[] {
  return before.sheets.flatMap(({ name, cells: was }, index) => {
    const { cells: is } = after.sheets[index]!;
    const all = Object.keys({ ...was, ...is });
    return all.filter((at) => JSON.stringify(was[at]) !== JSON.stringify(is[at])).map((at) => `${name} ${at}`);
  });
}
