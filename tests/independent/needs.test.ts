import fc from 'fast-check';
import { parseIsoDay, runPlan, type FiguresReport } from '../../src/core';
import { differences } from './comparable';
import { plainNeeds } from './plainFigures/needs';
import { randomNeeds, type NeedsOffice } from './random/needs';
import { needsWorkbook } from './sheets/needsSheets';

/*
 * The needs survey a second time: plainFigures/needs compares what was asked, planned and held one by one, without
 * reading a cell or sharing code with the product.
 */

const RUNS = 120;
type Needs = NonNullable<FiguresReport['needs']>;

function reportOf(office: NeedsOffice): Needs {
  const dates = { today: parseIsoDay('2026-01-15')!, asOf: parseIsoDay('2025-12-31')! };
  return runPlan([needsWorkbook(office)], dates).report.needs!;
}

/** The numbers in the form of the plain ones. */
function numbersOf({ total, byTopic, byMember, bySubRegion, byPriority, byFiscalYear, nobodyAskedFor }: Needs) {
  const keyed = <Row extends Needs['total']>(rows: readonly Row[], key: keyof Row) =>
    Object.fromEntries(rows.map((row) => [String(row[key]), pickCounts(row)]));
  return {
    total,
    byMember: keyed(byMember, 'member'),
    bySubRegion: keyed(bySubRegion, 'subRegion'),
    byPriority: keyed(byPriority, 'priority'),
    byFiscalYear: keyed(byFiscalYear, 'fiscalYear'),
    topics: Object.values(keyed(byTopic, 'topic')).map(countsOf).sort(),
    plannedUnasked: nobodyAskedFor.planned.length,
    heldUnasked: nobodyAskedFor.held.length,
  };
}

function pickCounts({ asked, inPlanYears, planned, inYearsBegun, met }: Needs['total']): Needs['total'] {
  return { asked, inPlanYears, planned, inYearsBegun, met };
}

/** A topic is known by its counts: it may be shown in any of its spellings. */
function countsOf({ asked, planned, met }: Needs['total']): string {
  return `${asked} ${planned} ${met}`;
}

/** Without the groups nothing was asked in, which the product leaves out. */
function withoutEmpty(plain: ReturnType<typeof plainNeeds>) {
  const filled = <Counts extends { asked: number }>(groups: Readonly<Record<string, Counts>>) =>
    Object.fromEntries(Object.entries(groups).filter(([, { asked }]) => asked > 0));
  return { ...plain, bySubRegion: filled(plain.bySubRegion), byPriority: filled(plain.byPriority) };
}

test('two implementations agree on every number of random needs surveys', () => {
  const agree = (office: NeedsOffice) => {
    expect(differences(withoutEmpty(plainNeeds(office)), numbersOf(reportOf(office)))).toEqual([]);
  };
  fc.assert(fc.property(randomNeeds, agree), { numRuns: RUNS });
});

test('the random surveys hold what makes them hard', () => {
  const all = fc.sample(randomNeeds, RUNS).map((office) => ({ office, plain: plainNeeds(office) }));
  const some = (isSo: (one: (typeof all)[number]) => boolean) => expect(all.filter(isSo).length).toBeGreaterThan(10);
  some(({ plain }) => plain.total.planned > 0 && plain.total.planned < plain.total.inPlanYears);
  some(({ plain }) => plain.total.met > 0 && plain.total.met < plain.total.inYearsBegun);
  some(({ plain }) => plain.total.inYearsBegun < plain.total.asked);
  some(({ plain }) => plain.plannedUnasked > 0);
  some(({ plain }) => plain.heldUnasked > 0);
  some(({ office, plain }) => office.sheets.flatMap(({ asks }) => asks).length > plain.total.asked);
});
