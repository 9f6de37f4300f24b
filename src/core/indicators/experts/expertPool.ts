import { lastDayValid, type RegisteredExpert } from '../../model/experts/expertRegister';
import type { Model } from '../../model/model';
import { placeOf, type Source } from '../../model/source';
import { accreditationNames, type Accreditation } from '../../read/cells/experts/accreditations';
import { dayParts, dayOf, lastDayOfMonth, type Day } from '../../workbook/calendar';
import type { LeftOut } from '../evidence';

/** People of the register, each by the first row; somebody accredited in two categories is one person. */
export interface PoolCount {
  readonly registered: readonly Source[];
  /** With an accreditation that is valid on the as-of date. */
  readonly valid: readonly Source[];
  /** Of those, with none that is known to be valid a year later. */
  readonly expiring: readonly Source[];
  /** Each of whose accreditations has ended. */
  readonly expired: readonly Source[];
  /** Of whom no readable date tells. */
  readonly withoutDate: readonly Source[];
}

/** The pool of accredited experts on the as-of date, as the registers list it. */
export interface ExpertPool extends PoolCount {
  readonly byCategory: readonly (PoolCount & { readonly category: Accreditation })[];
  /** By the name of the Member or body; null for those of none that is known. */
  readonly byAdministration: readonly (PoolCount & { readonly administration: string | null })[];
  readonly leftOut: readonly LeftOut[];
}

/** The pool; null without a register. */
export function computeExpertPool({ expertRegister, blocks, asOf }: Model): ExpertPool | null {
  if (!blocks.some(({ role }) => role === 'experts')) return null;
  const leftOut = expertRegister.flatMap((row): LeftOut[] => {
    const reason = reasonLeftOut(row, asOf);
    return reason === null ? [] : [{ place: placeOf(row.source, 'name'), reason }];
  });
  const rows = expertRegister.filter((row) => reasonLeftOut(row, asOf) === null);
  const names = [...new Set(rows.map(({ administration }) => administration))].sort(byName);
  const inCategory = (category: Accreditation) => rows.filter((row) => hasCategory(row, category));
  return {
    ...countPool(rows, asOf),
    byCategory: accreditationNames.map((category) => ({ category, ...countPool(inCategory(category), asOf) })),
    byAdministration: names.map((administration) => ({
      administration,
      ...countPool(
        rows.filter((row) => row.administration === administration),
        asOf,
      ),
    })),
    leftOut,
  };
}

function reasonLeftOut({ person, accreditedOn }: RegisteredExpert, asOf: Day): string | null {
  if (person === '') return 'no name';
  return accreditedOn.kind === 'period' && accreditedOn.from > asOf ? 'accredited after the as-of date' : null;
}

function hasCategory({ categories }: RegisteredExpert, category: Accreditation): boolean {
  return categories.some((word) => word.kind === 'known' && word.word === category);
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}

function countPool(rows: readonly RegisteredExpert[], asOf: Day): PoolCount {
  const people = groupByPerson(rows).map((own) => ({ source: own[0]!.source, days: own.map(lastDayValid) }));
  const nextYear = yearAfter(asOf);
  const lasts = (limit: Day) => (day: Day | null) => day !== null && day >= limit;
  const valid = people.filter(({ days }) => days.some(lasts(asOf)));
  const others = people.filter((person) => !valid.includes(person));
  const sourcesOf = (of: typeof people) => of.map(({ source }) => source);
  return {
    registered: sourcesOf(people),
    valid: sourcesOf(valid),
    expiring: sourcesOf(valid.filter(({ days }) => !days.some((day) => day === null || day >= nextYear))),
    expired: sourcesOf(others.filter(({ days }) => !days.includes(null))),
    withoutDate: sourcesOf(others.filter(({ days }) => days.includes(null))),
  };
}

/** Of one administration and one name. */
function groupByPerson(rows: readonly RegisteredExpert[]): readonly (readonly RegisteredExpert[])[] {
  const people = new Map<string, RegisteredExpert[]>();
  for (const row of rows) {
    const key = `${row.person}\n${row.administration ?? ''}`;
    const known = people.get(key);
    if (known) known.push(row);
    else people.set(key, [row]);
  }
  return [...people.values()];
}

/** The same day of the next year. */
function yearAfter(day: Day): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  const last = dayParts(lastDayOfMonth(year + 1, month)).dayOfMonth;
  return dayOf(year + 1, month, Math.min(dayOfMonth, last));
}
