import type { Browser } from 'playwright-core';
import { temporaryFolder } from '../support/temporaryFolder';
import { buildPseudoPages } from './support/buildPseudoPages';
import { everyScreenBook } from './support/everyScreenBook';
import { ExcelOverXdm } from './support/excelOverXdm';
import { launchChromium } from './support/launchChromium';
import { layoutProblems } from './support/layoutProblems';
import { openInExcel } from './support/openInExcel';
import { frameOf, type PaneInExcel } from './support/paneInExcel';
import { standStill } from './support/standStill';

const folder = temporaryFolder();
let browser: Browser;

beforeAll(async () => {
  await buildPseudoPages(folder);
  browser = await launchChromium();
}, 120_000);

afterAll(() => browser?.close());

const steps = ['sheets', 'check', 'figures', 'update', 'summary'] as const;

test('words 40 % longer fit every screen at 320 and 350 pixels: nothing is cut off or covered', async () => {
  const excel = new ExcelOverXdm(everyScreenBook());
  const at = { excel, ...(await openInExcel(browser, excel, { folder, viewport: { width: 350, height: 760 } })) };
  const found: string[] = [];
  const look = async (screen: string) => {
    for (const width of [350, 320]) {
      await at.page.setViewportSize({ width, height: 760 });
      // The frame takes the new width a moment after the window.
      await frameOf(at).waitForFunction((wanted) => innerWidth === wanted, width);
      await standStill(frameOf(at));
      await frameOf(at).evaluate(() => new Promise(requestAnimationFrame));
      found.push(...(await layoutProblems(frameOf(at))).map((problem) => `${screen} at ${width}: ${problem}`));
    }
  };
  await at.pane.locator('#step-sheets').waitFor();
  for (const step of steps) {
    await at.pane.locator(`#step-${step}`).click();
    await look(`${step}, before a check`);
  }
  await at.pane.locator('#step-check').click();
  await pressPrimary(at);
  await at.pane.locator('#settings-button').waitFor();
  for (const step of steps) {
    await at.pane.locator(`#step-${step}`).click();
    await look(step);
    await unfold(at);
    await look(`${step}, all unfolded`);
    if (step === 'update' || step === 'summary') {
      await pressPrimary(at);
      await look(`${step}, done`);
    }
  }
  await at.pane.locator('#settings-button').click();
  await look('settings');
  expect(found).toEqual([]);
  expect(at.watched.complaints).toEqual([]);
}, 120_000);

/** The button a screen is about, whatever it says; waits until its work is done. */
async function pressPrimary({ pane }: PaneInExcel): Promise<void> {
  const before = await pane.locator('#step-panel').innerText();
  await pane.locator('#step-panel button').first().click();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  if ((await pane.locator('#step-panel').innerText()) === before) throw new Error('The first button did nothing.');
}

async function unfold(at: PaneInExcel): Promise<void> {
  await frameOf(at).evaluate(async () => {
    for (let round = 0; round < 60; round++) {
      const closed = document.querySelector<HTMLElement>('#step-panel [aria-expanded=false]:not([data-seen])');
      if (!closed) return;
      closed.dataset['seen'] = 'yes';
      closed.click();
      await new Promise(requestAnimationFrame);
    }
  });
}
