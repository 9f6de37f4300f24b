import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './support/launchChromium';
import { readBack } from './support/readBack';
import { serveBuild } from './support/serveBuild';
import { violationsIn } from './support/violationsIn';
import { watchPage } from './support/watchPage';

const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-'));
const sample = join(__dirname, '../../assets/sample/sample.xlsx');
const SHEET = 'Workshops 2025-26';

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

async function openSample(options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  watched = watchPage(page, (address) => address.startsWith(server.address) || /^(blob|data):/.test(address));
  await page.goto(`${server.address}/workbench.html`);
  await button('Open sample').click();
  await found(3);
}

afterEach(async () => {
  await page.context().close();
  expect(watched).toEqual({ complaints: [], strangers: [] });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('combobox', { name, exact: true });
const found = (sheets: number) => page.getByRole('heading', { name: `${sheets} sheets were found` }).waitFor();
const focused = () => page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.value);

async function openCard(sheet = SHEET) {
  await button(`How ${sheet} is read`).click();
}

async function save(name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save a copy').click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

test('a column corrected changes the check; the saved copy keeps it and every cell of staff', async () => {
  await openSample();
  await openCard();
  expect(await field('women').inputValue()).not.toBe('');
  await field('women').selectOption({ label: 'No column' });
  await page.getByText('Sheets read as set by hand: Workshops 2025-26.').waitFor();
  expect(await focused()).toBe('');
  const path = await save('mapped.xlsx');
  expect(readBack(path)).toEqual(readBack(sample));

  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.getByRole('banner').getByText('mapped.xlsx', { exact: true }).waitFor();
  await found(3);
  await openCard();
  expect(await field('women').inputValue()).toBe('');
  await page.getByText(/\(set by you\)/).waitFor();
  await button('Back to automatic').click();
  await page.getByText(/\(set by you\)/).waitFor({ state: 'detached' });
  expect(await field('women').inputValue()).not.toBe('');
});

test('a sheet set aside is not read; by keyboard alone', async () => {
  await openSample();
  const findings = () => page.getByRole('tab', { name: /^Check/ }).textContent();
  const before = await findings();
  await button(`How ${SHEET} is read`).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('workshops');
  await page.keyboard.press('End');
  await found(2);
  await page.getByText('Left alone, as set by you').waitFor();
  expect(await focused()).toBe('');
  expect(await findings()).not.toBe(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await found(3);
  expect(await findings()).toBe(before);
});

test('the cards, all open, are accessible and fit 320 pixels', async () => {
  await openSample({ viewport: { width: 320, height: 800 } });
  for (const sheet of ['Action plan', 'Workshops 2024-25', SHEET]) await openCard(sheet);
  await button(/more fields without a column/)
    .first()
    .click();
  expect(await violationsIn(page.mainFrame(), 'aside')).toEqual([]);
  const tooWide = await page.evaluate(() => {
    const panel = document.querySelector('[role=tabpanel]')!;
    return [document.documentElement.scrollWidth > innerWidth, panel.scrollWidth > panel.clientWidth];
  });
  expect(tooWide).toEqual([false, false]);
});
