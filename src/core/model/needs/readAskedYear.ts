import type { Block } from '../../read/block';
import { readNamedYear, readSurveyedYear } from '../../read/cells/needs/askedYear';
import { cellText } from '../../read/cells/cellText';
import { readDate } from '../../read/cells/dates';
import { textsAbout } from '../../read/term';
import type { DateSystem } from '../../workbook/calendar';
import type { Cell } from '../../workbook/snapshot';
import type { AskedYear } from './need';
import { fiscalYearOf } from '../period';

/** The fiscal year a cell of a list asks for; a year alone is that of a survey, a date lies in it. Null for an empty cell. */
export function readAskedYear(cell: Cell, system: DateSystem): AskedYear | null {
  const date = cell.kind === 'date' ? readDate(cell, system) : null;
  if (date?.kind === 'period') return { kind: 'year', period: fiscalYearOf(date.from) };
  const text = cellText(cell);
  if (/^[-\s]*$/.test(text)) return null;
  const day = readNamedYear(text) ?? readSurveyedYear(text);
  return day === null ? { kind: 'unreadable', text } : { kind: 'year', period: fiscalYearOf(day) };
}

/** The fiscal year a sheet asks about: two years named about it, else the year of the survey. */
export function readSheetYear(block: Block): AskedYear {
  const texts = textsAbout(block);
  for (const read of [readNamedYear, readSurveyedYear]) {
    for (const text of texts) {
      const day = read(text);
      if (day !== null) return { kind: 'year', period: fiscalYearOf(day) };
    }
  }
  return { kind: 'unsaid' };
}
