import type { Browser } from 'playwright-core';
import { canonical } from '../support/canonical';
import { everyScreenBook } from './support/everyScreenBook';
import { ExcelOverXdm } from './support/excelOverXdm';
import { focused, listen, moveTo, turnByKeys, use } from './support/keyboard';
import { launchChromium } from './support/launchChromium';
import { openInExcel } from './support/openInExcel';
import { seen } from './support/paneInExcel';
import { readBuilt } from './support/serveBuild';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test('the whole job is done with the keyboard alone, is heard, and asks the network for nothing but its own parts', async () => {
  const excel = new ExcelOverXdm(everyScreenBook());
  const at = { excel, ...(await openInExcel(browser, excel)) };
  const { page, pane } = at;
  const before = canonical(excel.snapshot());
  await pane.getByRole('button', { name: 'Check this workbook' }).waitFor();
  const later: string[] = [];
  page.on('request', (request) => later.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const heard = await listen(at);

  await use(at, 'Check this workbook');
  await pane.getByRole('heading', { name: /^\d+ errors$/ }).waitFor();
  expect(await focused(at)).not.toBe('nothing');

  await use(at, /^Workshops C4/);
  await use(at, /^Change Workshops C4/);
  await seen(at, 'Workshops C4 was changed.');
  expect(await focused(at)).toContain('Workshops C4 was changed.');
  expect(excel.workbook.selection!.range).toMatchObject({ top: 4, left: 3 });

  await use(at, /^Set aside… Workshops G6/);
  await page.keyboard.type('Their own word for it');
  await use(at, 'Set aside');
  await seen(at, /Workshops G6 was set aside/);
  expect(await focused(at)).toContain('was set aside');

  await use(at, 'Next: Update');
  await use(at, /^Write [\d,]+ cells$/, 'Space');
  await seen(at, /cells were written on \d sheets/);
  expect(await focused(at)).toContain('cells were written');
  await use(at, 'Undo last update');
  await seen(at, 'The last update was undone.');
  expect(await focused(at)).toContain('The last update was undone.');

  await turnByKeys(at, 'Figures');
  await use(at, /^1-\(c\)/);
  await use(at, /^Workshops \w\d/, 'Space');
  expect(await focused(at)).toMatch(/^Workshops \w\d/);

  await turnByKeys(at, 'Summary');
  await use(at, 'Show what would be written');
  await seen(at, /will be written/);
  expect(await focused(at)).not.toBe('nothing');
  await use(at, /^Build the summary/);
  await seen(at, /cells were written on \d+ sheets/);
  await use(at, 'Undo last summary');
  await seen(at, 'The last building of the summary was undone.');
  expect(await focused(at)).toContain('undone');

  await use(at, 'Settings');
  await moveTo(at, /^Goal for women/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await seen(at, /1 setting changed/);
  await page.keyboard.press('Escape');
  expect(await focused(at)).toBe('Settings');

  const announced = await heard();
  const awaited = [/^Reading the workbook/, /^Checking the plan/, /C4 was changed/, /^Writing/, /cells were written/];
  expect(awaited.filter((words) => !announced.some((one) => words.test(one)))).toEqual([]);
  const own = later.map((line) => /^GET https:\/\/plan-monitor\.test(\/[\w.-]+) $/.exec(line)?.[1] ?? line);
  const files = await Promise.all(own.map((path) => readBuilt(path)));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((_, index) => files[index] === null)).toEqual([]);
  // Of all that was done, the change, the setting and what was set aside remain.
  const changed = canonical(excel.snapshot()).sheets.filter(({ cells }, index) => {
    return JSON.stringify(cells) !== JSON.stringify(before.sheets[index]!.cells);
  });
  expect(changed.map(({ name }) => name)).toEqual(['Workshops']);
  expect(at.watched).toEqual({ complaints: [], strangers: [] });
  await page.context().close();
});
