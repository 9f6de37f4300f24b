import { dayOf, dayParts, lastDayOfMonth, type Day, type DayRange } from '../workbook/calendar';
import { readCell } from '../workbook/readCell';
import type { Block } from './block';
import { cellText } from './cells/cellText';
import { flattenText } from './cells/foldText';
import { parseDateText } from './cells/dateText';

/**
 * The term a plan states: years in its title "(2024-2026)" or a period line "July 2024 to June 2026", looked for
 * above the header, then in the sheet's name and the headers (definition: domain 1.2). Null when none states it.
 */
export function readTerm(block: Block): DayRange | null {
  for (const text of textsAbout(block)) {
    const term = termFromText(text);
    if (term) return term;
  }
  return null;
}

/** What a sheet says of a block: the lines above its header, its name, the header itself. */
export function textsAbout(block: Block): readonly string[] {
  const { firstColumn, lastColumn, headerRows, sheet } = block;
  const own: string[] = [];
  const beside: string[] = [];
  for (let row = block.firstRow; row < headerRows[0]!; row++) {
    own.push(...rowTexts(block, row, firstColumn, lastColumn));
    beside.push(...rowTexts(block, row, 1, sheet.columns.length));
  }
  const header = rowTexts(block, headerRows[0]!, firstColumn, lastColumn);
  return [...own, ...beside, sheet.name, ...header];
}

/** Two years after another mean 1 July of the first to 30 June of the last; a period of months means its days. */
export function termFromText(text: string): DayRange | null {
  const plain = flattenText(text);
  const period = parseDateText(plain.replace(/^.*?(?:period|term) ?:? ?/i, ''));
  if (period && period !== 'ambiguous' && period.to - period.from > 300) return period;
  const match = /(?<!\d)((?:19|20)\d\d) ?(?:-|\/|to) ?((?:19|20)?\d\d)(?!\d)/i.exec(plain);
  if (!match) return null;
  const first = Number(match[1]);
  const last = match[2]!.length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2]);
  if (last <= first || last - first > 10) return null;
  return { from: dayOf(first, 7, 1), to: dayOf(last, 6, 30) };
}

/** The two-year term that ends with the fiscal year of the latest deadline; null without deadlines. */
export function termFromDeadlines(deadlines: readonly Day[]): DayRange | null {
  if (deadlines.length === 0) return null;
  const { year, month } = dayParts(Math.max(...deadlines));
  const last = month >= 7 ? year + 1 : year;
  return { from: dayOf(last - 2, 7, 1), to: lastDayOfMonth(last, 6) };
}

function rowTexts({ workbook, sheet }: Block, row: number, left: number, right: number): string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) texts.push(cellText(readCell(workbook, sheet, row, column)));
  return texts.filter((text) => text !== '');
}
