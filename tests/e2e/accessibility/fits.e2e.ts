import type { Browser } from 'playwright-core';
import { temporaryFolder } from '../../support/temporaryFolder';
import { lookAtEveryScreen } from '../support/everyScreen';
import { launchChromium } from '../support/launchChromium';
import { layoutProblems } from '../support/layoutProblems';
import { frameOf } from '../support/paneInExcel';
import { strains, under } from '../support/strain';
import { light, openThemed } from '../support/themes';

const folder = temporaryFolder();
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test('every screen fits 320 pixels, text twice as large, and text spaced out', async () => {
  const context = await openThemed(browser, light, folder, { width: 350, height: 760 });
  const found = await lookAtEveryScreen(context, async (at) => {
    const problems: string[] = [];
    for (const [words, strain] of Object.entries(strains)) {
      const ofStrain = await under(at, strain, () => layoutProblems(frameOf(at)));
      problems.push(...ofStrain.map((problem) => `${words}, ${problem}`));
    }
    return problems;
  });
  expect(found).toEqual([]);
  await context.close();
});
