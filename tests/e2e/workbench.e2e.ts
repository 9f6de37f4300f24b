import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './support/launchChromium';
import { readBack } from './support/readBack';
import { serveBuild } from './support/serveBuild';
import { violationsIn } from './support/violationsIn';
import { watchPage } from './support/watchPage';

const sample = join(__dirname, '../../assets/sample/sample.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-'));

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function openPage(options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  watched = watchPage(page, (address) => address.startsWith(server.address) || /^(blob|data):/.test(address));
  await page.goto(`${server.address}/workbench.html`);
}

afterEach(async () => {
  await page.context().close();
  expect(watched).toEqual({ complaints: [], strangers: [] });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string | RegExp) => page.getByRole('tab', { name });

async function openSample() {
  await button('Open sample').click();
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
}

async function update() {
  await tab(/^Update/).click();
  await button(/^Write [\d,]+ cells$/).click();
  await page.getByText(/cells were written on 5 sheets/).waitFor();
}

async function save(name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save a copy').click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return { path, suggested: download.suggestedFilename() };
}

test('opens the sample, and a finding leads to its cell in the grid', async () => {
  await openPage();
  await openSample();
  await tab(/^Check/).click();
  await button(/Workshops 2025-26 R5 .*Phillipines/).click();
  await page.getByRole('grid', { name: 'Cells of Workshops 2025-26' }).waitFor();
  const selected = page.locator('[aria-selected="true"][role="gridcell"]');
  expect(await selected.textContent()).toContain('Phillipines');
  expect(await selected.isVisible()).toBe(true);
  expect(await page.getByRole('group', { name: 'Cell', exact: true }).textContent()).toBe('R5');
});

test('updates the sample: the saved copy holds the figures, and every staff cell as it was', async () => {
  await openPage();
  await openSample();
  await update();
  await page.getByText('Columns written by Plan Monitor').waitFor();
  const { path, suggested } = await save('updated.xlsx');
  expect(suggested).toBe('sample (Plan Monitor).xlsx');
  const [before, after] = [readBack(sample), readBack(path)];
  for (const [sheet, cells] of Object.entries(before.sheets)) expect(after.sheets[sheet]).toMatchObject(cells);
  const owned = Object.entries(after.names).filter(([name]) => name.startsWith('PlanMonitor.'));
  expect(owned.map(([name]) => name)).toEqual(
    expect.arrayContaining(['PlanMonitor.plan.1.status', 'PlanMonitor.workshops.1.womenShare']),
  );
  for (const [name, reference] of owned) expect([name, filledCells(after, reference) > 1]).toEqual([name, true]);
});

test('undoes the update: the saved copy holds nothing but what staff typed', async () => {
  await openPage();
  await openSample();
  await update();
  await button('Undo last update').click();
  await page.getByText('The last update was undone.').waitFor();
  const { path } = await save('undone.xlsx');
  expect(readBack(path)).toEqual(readBack(sample));
});

test('a second update of a saved copy has nothing to write', async () => {
  await openPage();
  await openSample();
  await update();
  const { path } = await save('again.xlsx');
  await drop('again (Plan Monitor).xlsx', readFileSync(path));
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  await tab(/^Update/).click();
  await page.getByText('Everything is up to date: there is nothing to write.').waitFor();
});

test('opens a workbook dropped on it; a broken one is refused in words and leaves what was open', async () => {
  await openPage();
  await drop('mine.xlsx', readFileSync(sample));
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  expect(await page.getByRole('banner').textContent()).toContain('mine.xlsx');
  await drop('notes.xlsx', Buffer.from('these are only notes'));
  await page.getByText('notes.xlsx is not an Excel workbook (.xlsx or .xlsm).').waitFor();
  expect(await page.getByRole('banner').textContent()).toContain('mine.xlsx');
  await page.getByRole('grid', { name: 'Cells of Action plan' }).waitFor();
  await page.getByRole('button', { name: 'Close this message' }).click();
});

test('is used by keyboard alone', async () => {
  await openPage();
  await press('Open sample', 'Enter');
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  await tabTo('tab', /^Sheets/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel', { name: /^Check/ }).waitFor();
  await press('Next: Update', 'Enter');
  await press(/^Write [\d,]+ cells$/, 'Space');
  const message = page.getByText(/cells were written on 5 sheets/);
  await message.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/cells were written/);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  expect(await page.getByRole('group', { name: 'Cell', exact: true }).textContent()).toMatch(/^A\d+$/);
});

test('has no accessibility violations around the pane: light, dark and in forced colours', async () => {
  await openPage({ reducedMotion: 'reduce' });
  await expectAccessible('welcome');
  await openSample();
  await update();
  await page.getByText('Columns written by Plan Monitor').waitFor();
  await expectAccessible('written');
});

test('fits 320 pixels', async () => {
  await openPage({ viewport: { width: 320, height: 800 } });
  await openSample();
  for (const step of [/^Sheets/, /^Check/, /^Update/]) {
    await tab(step).click();
    const tooWide = await page.evaluate(() => {
      const panel = document.querySelector('[role=tabpanel]')!;
      return [document.documentElement.scrollWidth > innerWidth, panel.scrollWidth > panel.clientWidth];
    });
    expect(tooWide).toEqual([false, false]);
  }
});

async function expectAccessible(screen: string) {
  for (const colours of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(colours);
    expect([screen, colours, await violationsIn(page.mainFrame())]).toEqual([screen, colours, []]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Drops a file on the page, as the browser would. */
async function drop(name: string, bytes: Buffer) {
  const data = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0));
      transfer.items.add(new File([content], file!));
      return transfer;
    },
    [name, bytes.toString('base64')],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** Moves the focus with the tab key until it stands on the wanted element. */
async function tabTo(role: 'button' | 'tab', name: string | RegExp) {
  const wanted = page.getByRole(role, { name });
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The tab key does not lead to ${String(name)}.`);
}

async function press(name: string | RegExp, key: string) {
  await tabTo('button', name);
  await page.keyboard.press(key);
}

/** How many cells of a reference such as `'Action plan'!$F$5:$F$73` hold something. */
function filledCells({ sheets }: ReturnType<typeof readBack>, reference: string): number {
  const [, sheet, column, top, bottom] = /^'?(.+?)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(reference)!;
  let count = 0;
  for (let row = Number(top); row <= Number(bottom); row++) if (sheets[sheet!]?.[`${column}${row}`]) count++;
  return count;
}
