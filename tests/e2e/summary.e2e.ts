import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';
import { launchChromium } from './support/launchChromium';
import { readBack } from './support/readBack';
import { serveBuild } from './support/serveBuild';
import { violationsIn } from './support/violationsIn';
import { watchPage } from './support/watchPage';

const SAMPLE = 'assets/sample/sample.xlsx';
const MEETING = 'RCP test meeting';
const DATES = ['--as-of', '2025-12-31', '--today', '2026-01-05'];
const PAGES = ['RCP Summary', 'RCP KPI status', 'RCP Participation', 'RCP Gender', 'About this report'];
const folder = temporaryFolder();

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

afterEach(async () => {
  await page?.context().close();
  expect(watched).toEqual({ complaints: [], strangers: [] });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string | RegExp) => page.getByRole('tab', { name });

/** The sample as of the day it is made for, at the preview of its summary. */
async function openSummary(options: Parameters<Browser['newContext']>[0] = {}) {
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
  await tab(/^Summary/).click();
  await button('Show what would be written').click();
  await page.getByText(/cells on 8 sheets will be written/).waitFor();
}

async function nameMeeting() {
  const field = page.getByRole('combobox', { name: 'Meeting' });
  await field.fill(MEETING);
  await field.press('Enter');
}

async function save(what: string, name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(what).click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return { path, suggested: download.suggestedFilename() };
}

interface Figures {
  readonly participation: { held: number; participants: number; membersReached: number };
  readonly gender: { womenShare: number };
  readonly indicators: readonly { status: string }[];
}

test('builds the summary of the sample; the saved copy holds the figures, and every staff cell as it was', async () => {
  await openSummary();
  await nameMeeting();
  await button(/^Build the summary \([\d,]+ cells\)$/).click();
  await page.getByText(/cells were written on 8 sheets/).waitFor();
  await page.getByText('The sheets for the RCP are up to date: there is nothing to write.').waitFor();
  const { path } = await save('Save a copy', 'summary.xlsx');
  const [before, after] = [readBack(SAMPLE), readBack(path)];
  for (const [sheet, cells] of Object.entries(before.sheets)) expect(after.sheets[sheet]).toEqual(cells);
  expect(Object.keys(after.sheets)).toEqual([
    ...Object.keys(before.sheets),
    ...PAGES,
    'KPI Register',
    'Evidence',
    'Findings',
  ]);
  const { participation, gender, indicators } = runJson<Figures>('figures', SAMPLE, ...DATES);
  const shown = after.sheets['RCP Summary']!;
  const placeOf = (label: RegExp) => {
    const [address] = Object.entries(shown).find(([, value]) => label.test(value))!;
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
    return { column: column!, row: Number(row) };
  };
  const onCard = (label: RegExp) => {
    const { column, row } = placeOf(label);
    return Number(shown[`${column}${row + 1}`]);
  };
  expect(onCard(/^Workshops held$/)).toBe(participation.held);
  expect(onCard(/^Participants$/)).toBe(participation.participants);
  expect(onCard(/^Members reached$/)).toBe(participation.membersReached);
  expect(onCard(/^Women's share$/)).toBeCloseTo(gender.womenShare, 12);
  const good = indicators.filter(({ status }) => status === 'Achieved' || status === 'On track').length;
  expect(onCard(/^Achieved or on track$/)).toBe(good);
});

test('takes the summary back: the saved copy holds nothing but what staff typed', async () => {
  await openSummary();
  await button(/^Build the summary/).click();
  await page.getByText(/cells were written on 8 sheets/).waitFor();
  await button('Undo last summary').click();
  await page.getByText('The last building of the summary was undone.').waitFor();
  const { path } = await save('Save a copy', 'undone.xlsx');
  expect(readBack(path)).toEqual(readBack(SAMPLE));
});

test('saves slides, by keyboard alone', async () => {
  await openSummary();
  const slides = button('Save slides');
  await slides.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('sample (RCP summary).pptx');
  await page.getByText('The slides were saved.').waitFor();
});

test('has no accessibility violations and fits 320 px', async () => {
  await openSummary({ viewport: { width: 320, height: 720 } });
  const pane = page.getByRole('complementary', { name: 'Plan Monitor pane' });
  const tooWide = await pane.evaluate((element) =>
    [...element.querySelectorAll('[role=tabpanel] *')].some((one) => one.getBoundingClientRect().right > 321),
  );
  expect(tooWide).toBe(false);
  expect(await tab(/^Summary/).evaluate((element) => element.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.scrollingElement!.scrollLeft)).toBe(0);
  expect(await violationsIn(page.mainFrame(), 'aside')).toEqual([]);
});
