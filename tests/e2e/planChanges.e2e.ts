import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './support/launchChromium';
import { serveBuild } from './support/serveBuild';
import { violationsIn } from './support/violationsIn';
import { watchPage } from './support/watchPage';

const clean = join(__dirname, '../../assets/sample/sample-clean.xlsx');

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('a file chosen in the pane is compared with the open plan; a change leads to its cell, the list to a sheet', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const watched = watchPage(page, (address) => address.startsWith(server.address) || /^(blob|data):/.test(address));
  await page.goto(`${server.address}/workbench.html`);
  await page.getByRole('button', { name: 'Open sample' }).click();
  const section = page.getByRole('region', { name: 'What changed since an earlier plan' });
  await section.locator('input[type=file]').setInputFiles(clean);
  await section.getByText('Compared with sample-clean.xlsx').waitFor();
  await section.getByText('0 added, 0 removed, 1 moved, 8 changed, 46 the same').waitFor();
  expect(await violationsIn(page.mainFrame(), 'aside')).toEqual([]);
  const place = section.getByRole('listitem').first().getByRole('button').last();
  const cell = /([A-Z]+\d+)$/.exec((await place.getAttribute('aria-label'))!)![1]!;
  await place.click();
  const shown = page.getByRole('group', { name: 'Cell', exact: true });
  await shown.getByText(cell, { exact: true }).waitFor();
  await section.getByRole('button', { name: 'Write as a sheet' }).click();
  await page.getByRole('tab', { name: 'Plan changes' }).waitFor();
  expect(watched).toEqual({ complaints: [], strangers: [] });
  await context.close();
});
