import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../../support/temporaryFolder';
import { lookAtEveryScreen } from '../support/everyScreen';
import { focusProblems } from '../support/focusProblems';
import { launchChromium } from '../support/launchChromium';
import { withOpaqueHighlight } from '../support/opaqueHighlight';
import { frameOf, type PaneInExcel } from '../support/paneInExcel';
import { openThemed, type Theme } from '../support/themes';
import { violationsIn } from '../support/violationsIn';

/** SCREENSHOTS_OF_ALL=1 leaves a picture of every screen in every theme, in three widths, to be looked at. */
const pictures =
  process.env.SCREENSHOTS_OF_ALL === undefined ? null : join(__dirname, '../../../dist/screenshots/screens');

/** Looks at every screen in these themes, each by itself: a browser for the file it is called in. */
export function testThemes(themes: readonly Theme[]): void {
  const folder = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser?.close());

  test.each(themes)('every screen is accessible, and shows where the focus is: $name', async (theme) => {
    const context = await openThemed(browser, theme, join(folder, theme.name), { width: 350, height: 760 });
    const look = (at: PaneInExcel, name: string) =>
      withOpaqueHighlight(frameOf(at), async () => {
        if (pictures !== null) await takePictures(at.page, join(pictures, theme.name), name);
        const violations = await violationsIn(frameOf(at));
        return name === 'Check, findings' ? [...violations, ...(await focusProblems(at))] : violations;
      });
    const found = await lookAtEveryScreen(context, look, theme.isBriefly);
    expect(found).toEqual([]);
    await context.close();
  });
}

/** As high as what is shown, within reason: all of it is to be seen. */
async function takePictures(page: Page, place: string, name: string): Promise<void> {
  mkdirSync(place, { recursive: true });
  const usual = page.viewportSize()!;
  for (const width of [320, 350, 480]) {
    await page.setViewportSize({ width, height: usual.height });
    const below = await page.frames()[1]!.evaluate(() => {
      const parts = [...document.querySelectorAll('#root *')].filter((part) => part.clientHeight > 0);
      return Math.max(...parts.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
    });
    await page.setViewportSize({ width, height: Math.min(usual.height + below, 2400) });
    await page.screenshot({ path: join(place, `${width} ${name}.png`) });
  }
  await page.setViewportSize(usual);
}
