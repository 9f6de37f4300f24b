import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './support/launchChromium';
import { serveBuild } from './support/serveBuild';
import { watchPage } from './support/watchPage';

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

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string | RegExp) => page.getByRole('tab', { name });

/** The sample as of the day it is made for, at its figures. */
async function openFigures(options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  watched = watchPage(page, (address) => address.startsWith(server.address) || /^(blob|data):/.test(address));
  await page.goto(`${server.address}/workbench.html`);
  await button('Open sample').click();
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  const asOf = page.getByLabel('Figures as of');
  await asOf.fill('2025-12-31');
  await asOf.blur();
  await page.getByText('Figures as of 31 Dec 2025').waitFor();
  await tab('Figures').click();
  await page.getByText('61 indicators', { exact: true }).waitFor();
}

afterEach(async () => {
  await page.context().close();
  expect(watched).toEqual({ complaints: [], strangers: [] });
});

const selectedCell = () => page.getByRole('group', { name: 'Cell', exact: true }).textContent();

test('a figure opens its evidence, and its rows lead to their cells', async () => {
  await openFigures();
  await button(/^1-\(c\) Off track/).click();
  const leftOut = page.getByRole('list', { name: /^Rows left out/ });
  await leftOut.getByRole('button', { name: /Member not recognised: Phillipines/ }).click();
  await page.getByRole('grid', { name: 'Cells of Workshops 2025-26' }).waitFor();
  expect(await selectedCell()).toBe('B5');
  const used = page.getByRole('list', { name: 'Rows used (2)' }).getByRole('button').first();
  await used.click();
  await page.getByRole('grid', { name: 'Cells of Workshops 2024-25' }).waitFor();
  expect(await selectedCell()).toBe('J6');
});

test('narrows the indicators to those of one pillar, and to none', async () => {
  await openFigures();
  await page.getByRole('combobox', { name: 'Pillar' }).selectOption('Pillar 4');
  const cards = page.getByRole('region', { name: 'Indicators' }).getByRole('heading', { level: 3 });
  const texts = await cards.allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/^4-\(/);
  await page.getByRole('searchbox').fill('no such words');
  await page.getByText('No indicator fits.').waitFor();
});

test('settings travel with the saved copy; the window does not', async () => {
  await openFigures();
  await button('Settings').click();
  const goal = page.getByRole('textbox', { name: "Goal for women's share" });
  await goal.fill('30');
  await goal.press('Enter');
  await page.getByText('1 setting changed').waitFor();
  await page.getByLabel('Participation and gender of').selectOption('FY2024/25');
  await page.getByText('workshops: FY2024/25').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save a copy').click()]);
  const bytes = readFileSync(await download.path());
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').first().setInputFiles({ name: 'copy.xlsx', mimeType, buffer: bytes });
  await page.getByRole('banner').getByText('copy.xlsx').waitFor();
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  await page.getByText(/^Figures as of .* · 1 setting changed$/).waitFor();
});

test('is used by keyboard alone: figures, evidence, settings', async () => {
  await openFigures();
  await button(/^Workshops held/).focus();
  await page.keyboard.press('Enter');
  const first = page
    .getByRole('list', { name: /^Rows used/ })
    .getByRole('button')
    .first();
  await page.keyboard.press('Tab');
  expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await page.getByRole('grid', { name: 'Cells of Workshops 2024-25' }).waitFor();
  await button('Settings').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  await page.keyboard.press('Escape');
  expect(await button('Settings').evaluate((element) => element === document.activeElement)).toBe(true);
});

test('fits 320 pixels, with every figure and setting open', async () => {
  await openFigures({ viewport: { width: 320, height: 800 } });
  for (const name of [/^Members reached/, /^Women/, /^1-\(c\)/]) {
    await button(name).click();
    expect(await overflow('[role=tabpanel]')).toEqual([false, false]);
  }
  await button('Settings').click();
  await page.getByLabel('Participation and gender of').selectOption('Two dates…');
  expect(await overflow('section[aria-labelledby]')).toEqual([false, false]);
});

/** Whether the page, or a part of it, is wider than its place. */
function overflow(part: string): Promise<boolean[]> {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector)!;
    return [document.documentElement.scrollWidth > innerWidth, element.scrollWidth > element.clientWidth];
  }, part);
}
