import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { ExcelOverXdm } from './support/excelOverXdm';
import { launchChromium } from './support/launchChromium';
import { openInExcel } from './support/openInExcel';
import { serveBuild } from './support/serveBuild';

const root = join(__dirname, '../..');
/** With SCREENSHOTS=assets/screenshots the pictures of the README are taken anew. */
const folder = join(root, process.env.SCREENSHOTS ?? 'dist/screenshots');

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  [browser, server] = await Promise.all([launchChromium(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('the workbench, after an update', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  await page.goto(`${server.address}/workbench.html`);
  await page.getByRole('button', { name: 'Open sample' }).click();
  await page.getByRole('heading', { name: /sheets were found/ }).waitFor();
  await page.getByRole('tab', { name: /^Update/ }).click();
  await page.getByRole('button', { name: /^Write/ }).click();
  await page.getByText(/cells were written/).waitFor();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await page.getByRole('tab', { name: /^Check/ }).click();
  await page.getByRole('button', { name: /^Workshops 2024-25 W6/ }).click();
  await page.getByRole('grid').focus();
  for (let times = 0; times < 7; times++) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^Workshops 2024-25 W6/ }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'workbench.png') });
  await page.close();
});

test('a figure opened down to its rows', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  await page.goto(`${server.address}/workbench.html`);
  await page.getByRole('button', { name: 'Open sample' }).click();
  const asOf = page.getByLabel('Figures as of');
  await asOf.fill('2025-12-31');
  await asOf.blur();
  await page.getByText('Figures as of 31 Dec 2025').waitFor();
  await page.getByRole('tab', { name: 'Figures' }).click();
  await page.getByRole('searchbox').fill('reference data');
  await page.getByRole('button', { name: /^1-\(c\)/ }).click();
  const row = page.getByRole('button', { name: /Member not recognised: Phillipines/ });
  await row.click();
  await row.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'figures.png') });
  await page.close();
});

test('the pane in Excel, after a check', async () => {
  const sample = readFileSync(join(root, 'assets/sample/sample.xlsx'));
  const excel = new ExcelOverXdm(await new XlsxHost(sample, 'sample.xlsx').readSnapshot());
  const { page, pane } = await openInExcel(browser, excel);
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.getByRole('heading', { name: /errors$/ }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'pane.png') });
  await page.context().close();
});

test('the pane in light beside dark: what a check found, and the figures with their charts', async () => {
  const sample = readFileSync(join(root, 'assets/sample/sample.xlsx'));
  const snapshot = await new XlsxHost(sample, 'sample.xlsx').readSnapshot();
  const pictures: Readonly<Record<string, Buffer[]>> = { 'check.png': [], 'charts.png': [] };
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, pane } = await openInExcel(browser, new ExcelOverXdm(snapshot), { colorScheme });
    await pane.getByRole('button', { name: 'Check this workbook' }).click();
    await pane.getByRole('checkbox', { name: /^Only with a suggested change/ }).click();
    await pane.getByRole('button', { name: 'Next', exact: true }).click();
    await pane.getByRole('button', { name: 'Next', exact: true }).click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(500);
    pictures['check.png']!.push(await page.screenshot());
    await pane.getByRole('tab', { name: 'Figures' }).click();
    await pane.getByText('Members reached by sub-region').waitFor();
    await page.waitForTimeout(500);
    pictures['charts.png']!.push(await page.screenshot());
    await page.context().close();
  }
  for (const [name, panes] of Object.entries(pictures)) await saveBeside(panes, join(folder, name));
});

/** Saves pictures of panes as one, beside each other. */
async function saveBeside(panes: readonly Buffer[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 366 * panes.length - 16, height: 760 } });
  const images = panes.map((pane) => `<img src="data:image/png;base64,${pane.toString('base64')}">`);
  await page.setContent(`<body style="margin:0;display:flex;gap:16px;background:#888">${images.join('')}`);
  await page.screenshot({ path });
  await page.close();
}
