import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Route } from 'playwright-core';
import type { ExcelOverXdm } from './excelOverXdm';
import { buildFolder, readBuilt } from './serveBuild';
import { watchPage } from './watchPage';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
const HOME = 'https://plan-monitor.test';

/** The page around the pane, as Excel on the web is one: it hands every message of the frame on. */
const parentPage = `<!doctype html><title>Excel</title>
<style>html, body, iframe { margin: 0; width: 100%; height: 100%; border: 0; display: block }</style>
<script>
  let frame;
  addEventListener('message', async (event) => {
    if (!frame || event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const answer = await window.answerOffice(event.data);
    if (answer) frame.contentWindow.postMessage(answer, '*');
  });
  window.openPane = () => {
    frame = document.createElement('iframe');
    frame.title = 'Plan Monitor';
    frame.name = JSON.stringify({
      baseFrameName: 'pane',
      hostInfo: 'Excel|Web|16.00|en-US|correlation||disableLogging|1',
      xdmInfo: 'conversation|control|${HOME}/excel.html',
      serializerVersion: 1,
    });
    frame.src = '${HOME}/taskpane.html';
    document.body.append(frame);
  };
  window.sendToPane = (text) => frame.contentWindow.postMessage(text, '*');
</script>`;

interface InExcelOptions extends BrowserContextOptions {
  /** Where the pane's files are, if not where the build puts them. */
  readonly folder?: string;
}

/** Opens the built pane in a simulated Excel on the web, under Microsoft's real office.js. */
export async function openInExcel(
  browser: Browser,
  excel: ExcelOverXdm,
  { folder = buildFolder, ...options }: InExcelOptions = {},
) {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, ...options });
  return openPaneIn(context, excel, folder);
}

/** The same in a browser context that is there already. */
export async function openPaneIn(context: BrowserContext, excel: ExcelOverXdm, folder = buildFolder) {
  await context.route('**/*', (route) => answerRequest(route, folder));
  const page = await context.newPage();
  // What takes longer does not come: a failed test need not hold up the others.
  page.setDefaultTimeout(15_000);
  const watched = watchPage(page, (address) => address.startsWith(`${HOME}/`) || address.startsWith(OFFICE));
  await page.exposeFunction('answerOffice', async (text: string) => {
    await excel.whenFree;
    return excel.answer(text);
  });
  excel.send = (text) => void page.evaluate(`sendToPane(${JSON.stringify(text)})`);
  await page.goto(`${HOME}/excel.html`);
  await page.evaluate('openPane()');
  return { page, watched, pane: page.frameLocator('iframe') };
}

/** Only three things exist in this world: the page around, the built files, and Microsoft's pinned package. */
async function answerRequest(route: Route, folder: string): Promise<void> {
  const address = route.request().url();
  if (address === `${HOME}/excel.html`) return route.fulfill({ contentType: 'text/html', body: parentPage });
  if (address.startsWith(OFFICE)) return fulfilOffice(route, address.slice(OFFICE.length));
  const file = address.startsWith(HOME) ? await readBuilt(new URL(address).pathname, folder) : null;
  return file ? route.fulfill(file) : route.abort();
}

async function fulfilOffice(route: Route, path: string): Promise<void> {
  const name = path.split('?')[0]!;
  try {
    const body = await readFile(join(officeFolder, name));
    return await route.fulfill({ contentType: extname(name) === '.js' ? 'text/javascript' : 'text/plain', body });
  } catch {
    return route.fulfill({ status: 404 });
  }
}
