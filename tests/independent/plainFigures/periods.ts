import type { Days } from '../office';
import { addDays, addMonths, countDays, earliest, fiscalYearOf, quarterOf } from './calendar';

export interface Period extends Days {
  readonly label: string;
}

const MONTHS = { year: 12, '2y': 24, quarter: 3 } as const;

/**
 * The periods of a term, from its first day on; a last one shorter than half its length is dropped unless it is the
 * only one (definition: domain 1.5).
 */
export function periodsOf(term: Days, per: keyof typeof MONTHS): readonly Period[] {
  const periods: Period[] = [];
  for (let count = 0; addMonths(term.from, count) <= term.to; count += MONTHS[per]) {
    const from = addMonths(term.from, count);
    const fullTo = addDays(addMonths(term.from, count + MONTHS[per]), -1);
    const to = earliest(fullTo, term.to);
    const isShort = countDays(from, to) < countDays(from, fullTo) / 2;
    if (!isShort || periods.length === 0) periods.push({ from, to, label: labelOf(from, fullTo, per) });
  }
  return periods;
}

function labelOf(from: string, to: string, per: keyof typeof MONTHS): string {
  if (per === '2y') return `${from.slice(0, 4)}-${to.slice(0, 4)}`;
  return per === 'year' ? fiscalYearOf(from) : `${fiscalYearOf(from)} ${quarterOf(from)}`;
}
