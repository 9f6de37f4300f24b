import type { Browser } from 'playwright-core';
import { launchChromium } from './support/launchChromium';
import { serveBuild } from './support/serveBuild';
import { violationsIn } from './support/violationsIn';
import { watchPage } from './support/watchPage';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('the workbench lists what a recipient of the sample would see, from the file too', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const watched = watchPage(page, (address) => address.startsWith(server.address) || /^(?:blob|data):/.test(address));
  await page.goto(`${server.address}/workbench.html`);
  await page.getByRole('button', { name: 'Open sample' }).click();
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  await page.getByRole('tab', { name: /^Summary/ }).click();
  const region = page.getByRole('region', { name: 'Before sharing the workbook' });
  await region.getByRole('button', { name: 'List what would be seen' }).click();
  await region.getByRole('button', { name: /^Document properties/ }).click();
  await region.getByText('Author is filled in').waitFor();
  await region.getByText(/^Looked for and not found: .*Hidden sheets.*Macros/).waitFor();
  expect(await region.getByText(/^Could not be looked for/).count()).toBe(0);
  expect(await violationsIn(page.mainFrame(), 'aside')).toEqual([]);
  expect(watched).toEqual({ complaints: [], strangers: [] });
  await context.close();
});
