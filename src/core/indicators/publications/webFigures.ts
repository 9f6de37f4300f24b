import type { Model } from '../../model/model';
import { fiscalYearOf, type Period } from '../../model/period';
import { repeatedVisits } from '../../model/publications/repeatedVisits';
import { placeOf } from '../../model/source';
import type { WebVisit } from '../../model/publications/webVisit';
import { dayOf, dayParts, type Day } from '../../workbook/calendar';
import type { LeftOut } from '../evidence';
import { ratio } from '../ratio';

/** Visits to the website by year. */
export interface WebFigures {
  /** Fiscal years, then calendar years, each in order of time. */
  readonly years: readonly WebYear[];
  readonly leftOut: readonly LeftOut[];
}

export interface WebYear {
  readonly label: string;
  readonly kind: 'fiscal year' | 'calendar year';
  readonly from: Day;
  readonly visits: number;
  /** True when all twelve months are there, or the year was typed as a whole. */
  readonly isComplete: boolean;
  /** The first days of the months that were over by the as-of date and have no row. */
  readonly missingMonths: readonly Day[];
  /** On the year before, as a fraction; null unless both years are complete. */
  readonly growth: number | null;
  readonly counted: readonly WebVisit[];
}

interface Counted extends WebVisit {
  readonly period: Exclude<WebVisit['period'], { kind: 'blank' | 'unreadable' }>;
}

/** Computes them from all years that were over by the as-of date, and the months of the current one; null without data. */
export function computeWeb({ webVisits, asOf }: Model): WebFigures | null {
  if (webVisits.length === 0) return null;
  const repeats = repeatedVisits(webVisits);
  const leftOut: LeftOut[] = [];
  const leave = ({ source }: WebVisit, reason: string) => leftOut.push({ place: placeOf(source, 'visits'), reason });
  const rows = webVisits.flatMap((visit): Counted[] => {
    const { period, visits } = visit;
    if (repeats.has(visit)) leave(visit, 'given twice');
    else if (period.kind === 'blank' || period.kind === 'unreadable') leave(visit, 'no readable month or year');
    else if (visits.kind !== 'number') leave(visit, 'no readable number of visits');
    else if (period.to > asOf) leave(visit, 'not over by the as-of date');
    else return [{ ...visit, period }];
    return [];
  });
  const typed = rows.filter(({ period }) => period.kind !== 'month');
  const isTyped = (year: Period) => typed.some(({ period }) => period.from === year.from && period.to === year.to);
  const months = rows.filter(({ period }) => period.kind === 'month');
  const summed = months.filter(({ period }) => !isTyped(fiscalYearOf(period.from)));
  for (const visit of months) if (!summed.includes(visit)) leave(visit, 'its year has a row of its own');
  const years = [...typed.map(typedYear), ...summedYears(summed, asOf)].sort(byKindAndTime);
  return { years: years.map((year) => ({ ...year, growth: growthOf(year, years) })), leftOut };
}

type UngrownYear = Omit<WebYear, 'growth'>;

function typedYear(visit: Counted): UngrownYear {
  const { period } = visit;
  const isFiscal = period.kind === 'fiscal year';
  return {
    label: isFiscal ? fiscalYearOf(period.from).label : String(dayParts(period.from).year),
    kind: isFiscal ? 'fiscal year' : 'calendar year',
    from: period.from,
    visits: sumVisits([visit]),
    isComplete: true,
    missingMonths: [],
    counted: [visit],
  };
}

function summedYears(months: readonly Counted[], asOf: Day): readonly UngrownYear[] {
  const groups = new Map<string, { year: Period; counted: Counted[] }>();
  for (const month of months) {
    const year = fiscalYearOf(month.period.from);
    const group = groups.get(year.label) ?? { year, counted: [] };
    groups.set(year.label, group);
    group.counted.push(month);
  }
  return [...groups.values()].map(({ year, counted }) => {
    const given = new Set(counted.map(({ period }) => period.from));
    const missingMonths = monthsOf(year).filter(({ from, to }) => to <= asOf && !given.has(from));
    return {
      label: year.label,
      kind: 'fiscal year',
      from: year.from,
      visits: sumVisits(counted),
      isComplete: given.size === 12,
      missingMonths: missingMonths.map(({ from }) => from),
      counted,
    };
  });
}

function sumVisits(visits: readonly WebVisit[]): number {
  return visits.reduce((sum, { visits: count }) => sum + (count.kind === 'number' ? count.value : 0), 0);
}

function monthsOf({ from }: Period): readonly { readonly from: Day; readonly to: Day }[] {
  const { year } = dayParts(from);
  const firsts = Array.from({ length: 13 }, (_, at) => (at < 6 ? dayOf(year, 7 + at, 1) : firstOfNextYear(year, at)));
  return firsts.slice(0, 12).map((first, at) => ({ from: first, to: firsts[at + 1]! - 1 }));
}

/** January is the month at 6; the one at 12 is the next July. */
function firstOfNextYear(year: number, at: number): Day {
  return dayOf(year + 1, at - 5, 1);
}

function growthOf(year: UngrownYear, years: readonly UngrownYear[]): number | null {
  const before = years.find(
    ({ kind, from }) => kind === year.kind && dayParts(from).year === dayParts(year.from).year - 1,
  );
  return before?.isComplete && year.isComplete ? ratio(year.visits - before.visits, before.visits) : null;
}

function byKindAndTime(a: UngrownYear, b: UngrownYear): number {
  if (a.kind !== b.kind) return a.kind === 'fiscal year' ? -1 : 1;
  return a.from - b.from;
}
