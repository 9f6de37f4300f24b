import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../../support/temporaryFolder';
import { largeWorkbook } from '../support/largeWorkbook';
import { launchChromium } from '../support/launchChromium';
import { mainThreadTasks } from '../support/mainThreadTasks';
import { serveBuild } from '../support/serveBuild';

/** A page that is held up for longer, in milliseconds, feels slow. */
const AIM = 50;
/** What a task may take of the CPU on a slow and busy machine; reading this workbook on the page takes ten times that. */
const LIMIT = 2 * AIM;

const folder = temporaryFolder();
const file = join(folder, 'large.xlsx');
let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuild>>;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, largeWorkbook(100_000, 500));
  [browser, server] = await Promise.all([launchChromium(), serveBuild()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const tab = (name: string | RegExp) => page.getByRole('tab', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

const steps: Readonly<Record<string, () => Promise<void>>> = {
  open: async () => {
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('heading', { name: '3 sheets were found' }).waitFor();
  },
  'scroll to the end': async () => {
    await tab('Participants').click();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.getByText('P099999').waitFor();
  },
  check: async () => {
    await tab(/^Check/).click();
    await page.getByRole('tabpanel', { name: /^Check/ }).waitFor();
  },
  figures: async () => {
    await tab(/^Figures/).click();
    await page.getByRole('tabpanel', { name: /^Figures/ }).waitFor();
  },
  update: async () => {
    await tab(/^Update/).click();
    await button(/^Write [\d,]+ cells$/).click();
    await page.getByText(/cells were written on/).waitFor();
  },
  undo: async () => {
    await button('Undo last update').click();
    await page.getByText('The last update was undone.').waitFor();
  },
  'preview of the summary': async () => {
    await tab(/^Summary/).click();
    await button('Show what would be written').click();
    await page.getByText(/cells on \d+ sheets will be written/).waitFor();
  },
  'build the summary': async () => {
    await button(/^Build the summary/).click();
    await page.getByText(/cells were written on \d+ sheets/).waitFor();
  },
  save: async () => {
    await Promise.all([page.waitForEvent('download'), button('Save a copy').click()]);
  },
};

test('100,000 participants never hold the page up', async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.address}/workbench.html`);
  await button('Open sample').first().waitFor();
  const longest: Record<string, number> = {};
  for (const [name, act] of Object.entries(steps)) {
    const tasks = await mainThreadTasks(page, folder, act);
    expect(tasks.length).toBeGreaterThan(0);
    const [clock, cpu] = [tasks[0]!.clock, Math.max(...tasks.map((task) => task.cpu))];
    longest[name] = cpu;
    console.log(`${name}: the longest task took ${clock.toFixed(0)} ms, ${cpu.toFixed(0)} ms of the CPU (aim ${AIM})`);
  }
  const tooLong = Object.entries(longest).filter(([, cpu]) => cpu > LIMIT);
  expect(tooLong).toEqual([]);
});
