import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { cleanScreens } from './cleanScreens';
import { everyScreenBook } from './everyScreenBook';
import { ExcelOverXdm } from './excelOverXdm';
import { openPaneIn } from './openInExcel';
import { frameOf, type PaneInExcel } from './paneInExcel';
import { openScreen, screens } from './screens';

const sample = join(__dirname, '../../../assets/sample/sample-instruments.xlsx');

/**
 * Goes through every screen of the pane: over a workbook with slips, then over one without. Gives what the look at each
 * found, a line each with the screen before it, and what the pages complained of or asked of strangers.
 *
 * @param isBriefly whether the second workbook, which has sheets of every kind, is left out.
 */
export async function lookAtEveryScreen(
  context: BrowserContext,
  look: (at: PaneInExcel, name: string) => Promise<readonly string[]>,
  isBriefly = false,
): Promise<string[]> {
  const visits = [{ book: everyScreenBook(), screens }];
  if (!isBriefly) {
    visits.push({
      book: await new XlsxHost(readFileSync(sample), 'sample.xlsx').readSnapshot(),
      screens: cleanScreens,
    });
  }
  const found: string[] = [];
  for (const visit of visits) {
    const excel = new ExcelOverXdm(visit.book);
    const at = { excel, ...(await openPaneIn(context, excel)) };
    for (const screen of visit.screens) {
      await openScreen(at, screen);
      found.push(...(await look(at, screen.name)).map((problem) => `${screen.name}: ${problem}`));
    }
    found.push(...at.watched.complaints, ...at.watched.strangers);
    // The next visit is a first one too.
    await frameOf(at).evaluate(() => localStorage.clear());
    await at.page.close();
  }
  return found;
}
