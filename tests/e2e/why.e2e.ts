import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { explainFindings } from '../../src/core';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { ExcelOverXdm } from './support/excelOverXdm';
import { launchChromium } from './support/launchChromium';
import { openInExcel } from './support/openInExcel';
import { serveBuild } from './support/serveBuild';
import { violationsIn } from './support/violationsIn';
import { watchPage } from './support/watchPage';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/screenshots');
const sample = readFileSync(join(root, 'assets/sample/sample.xlsx'));

const TITLE = 'Member not known';
const explained = explainFindings()
  .flatMap(({ findings }) => findings)
  .find(({ title }) => title === TITLE)!;

let browser: Browser;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launchChromium();
});

afterAll(() => browser?.close());

describe('in the pane', () => {
  let page: Page;
  let pane: FrameLocator;
  let watched: ReturnType<typeof watchPage>;

  async function openChecked(options: Parameters<Browser['newContext']>[0] = {}) {
    const excel = new ExcelOverXdm(await new XlsxHost(sample, 'sample.xlsx').readSnapshot());
    ({ page, pane, watched } = await openInExcel(browser, excel, options));
    await button('Check this workbook').click();
    await heading(/^\d+ errors$/).waitFor();
  }

  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
  const focused = () => pane.locator(':focus').evaluate((element) => element.ariaLabel ?? element.textContent);

  afterEach(async () => {
    await page.context().close();
    expect(watched).toEqual({ complaints: [], strangers: [] });
  });

  test('Why? explains inside the pane; keys alone lead there, through all explanations, and back', async () => {
    await openChecked();
    await button(`Why? ${TITLE}`).focus();
    await page.keyboard.press('Enter');
    await pane.getByText(explained.help).waitFor();
    expect(await focused()).toBe(TITLE);
    await button('All explanations').focus();
    await page.keyboard.press('Enter');
    await heading('Lists of participants').waitFor();
    expect(await focused()).toBe('All explanations');
    await page.keyboard.press('Escape');
    await button(`Why? ${TITLE}`).waitFor();
    expect(await focused()).toBe(`Why? ${TITLE}`);
    expect(page.context().pages()).toHaveLength(1);
  });
});

describe('the page of all findings', () => {
  let server: Awaited<ReturnType<typeof serveBuild>>;
  let page: Page;

  beforeAll(async () => {
    server = await serveBuild();
  });
  afterEach(() => page.context().close());
  afterAll(() => server.close());

  test.each(['light', 'dark'] as const)('is accessible and keeps its policy, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 700 } });
    page = await context.newPage();
    const watched = watchPage(page, (address) => address.startsWith(server.address));
    await page.goto(`${server.address}/help.html`);
    await page.getByRole('link', { name: 'one page explains all findings' }).click();
    await page.getByRole('link', { name: 'Lists of participants' }).click();
    await page.getByRole('heading', { name: 'Participant listed twice' }).waitFor();
    await page.screenshot({ path: join(folder, `findings-${colorScheme}.png`) });
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(watched).toEqual({ complaints: [], strangers: [] });
  });
});
