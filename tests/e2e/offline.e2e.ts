import type { Browser } from 'playwright-core';
import { launchChromium } from './support/launchChromium';
import { serveBuild } from './support/serveBuild';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test('after one visit the workbench works without the network', async () => {
  const server = await serveBuild();
  const context = await browser.newContext();
  const page = await context.newPage();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  try {
    await page.goto(`${server.address}/workbench.html`);
    await page.getByText('This page now also opens without the network.').waitFor();
  } finally {
    server.close();
  }
  await context.setOffline(true);
  await page.reload();
  await button('Open sample').click();
  await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  await page.getByRole('tab', { name: /^Summary/ }).click();
  await button('Show what would be written').click();
  await page.getByText(/will be written/).waitFor();
  const [slides] = await Promise.all([page.waitForEvent('download'), button('Save slides').click()]);
  expect(slides.suggestedFilename()).toMatch(/\.pptx$/);
  await page.getByRole('tab', { name: /^Check/ }).click();
  await button(/^Why/).first().click();
  await button('Back to the findings').waitFor();
  await button('A sample with every kind of sheet').click();
  await page.getByRole('heading', { name: '14 sheets were found' }).waitFor();
  expect(await page.evaluate('fetch("workbench.html").then(() => true, () => false)')).toBe(false);
  await context.close();
});
