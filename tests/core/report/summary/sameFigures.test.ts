import { readFileSync } from 'node:fs';
import { runPlan, statuses, type FiguresReport, type SummarySheet, type WorkbookSnapshot } from '../../../../src/core';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { summaryBooks } from '../../../support/summaryBooks';
import { rowsOf, summaryInput, summaryPages } from '../../../support/summaryPages';

const SAMPLE = 'assets/sample/sample.xlsx';
const cases: [string, () => readonly WorkbookSnapshot[], string][] = [
  ['the sample', () => [readXlsx(readFileSync(SAMPLE), SAMPLE).snapshot], '2025-12-31'],
  ...Object.entries(summaryBooks).map(([name, books]): [string, typeof books, string] => [name, books, '2026-01-15']),
];

/** The pages say what the figures as plain data say. */
describe.each(cases)('%s', (_, books, asOf) => {
  const { model } = summaryInput(books(), asOf);
  const { report } = runPlan(books(), { today: model.today, asOf: model.asOf });
  const pages = summaryPages(books(), asOf, { profile: 'FJ' });
  const hasWorkshops = report.sheets.some(({ role }) => role === 'workshops');

  test('headlines', () => {
    const now = rowsOf(pages, 'headlines').map((row) => row['now']);
    const { participation, gender } = report;
    const known = (value: number | null) => (value === null || !hasWorkshops ? 'No data' : value);
    const { indicators } = report;
    const good = indicators.filter(({ status }) => status === 'Achieved' || status === 'On track').length;
    expect(now).toEqual([
      indicators.length === 0 ? 'No data' : good,
      known(participation.held),
      ...Object.values(participation.byLevel).map(known),
      participation.participants ?? 'No data',
      known(participation.membersReached),
      gender.womenShare ?? 'No data',
    ]);
  });

  test('statuses: in all, by pillar, by objective', () => {
    const count = (indicators: FiguresReport['indicators']) =>
      statuses.map((status) => indicators.filter((indicator) => indicator.status === status).length);
    const { indicators, plan } = report;
    for (const id of ['pillars', 'focusAreas', 'objectives']) {
      const total = rowsOf(pages, id).at(-1);
      const shown = total && Object.entries(total).slice(-statuses.length - 1);
      if (plan.length > 0) expect(shown?.map(([, value]) => value)).toEqual([indicators.length, ...count(indicators)]);
    }
    const pressing = rowsOf(pages, 'needingAttention')
      .filter(({ number }) => number !== null)
      .map((row) => [String(row['status']).slice(2), row['number']]);
    expect(pressing).toEqual(
      ['Not achieved', 'Off track', 'At risk'].flatMap((status) => {
        const number = indicators.filter((indicator) => indicator.status === status).length;
        return number === 0 ? [] : [[status, number]];
      }),
    );
    const pillars = [...new Set(plan.map(({ pillar }) => pillar))];
    const ofPillar = (pillar: number | null) =>
      model.plan!.actions.flatMap((action) =>
        action.pillar === pillar ? indicators.filter((indicator) => indicator.action === action.ref) : [],
      );
    const unique = new Set(plan.map(({ action }) => action)).size === plan.length;
    const byPillar = rowsOf(pages, 'pillars').slice(0, -1);
    if (unique)
      expect(byPillar.map((row) => Object.values(row).slice(4))).toEqual(pillars.map((p) => count(ofPillar(p))));
    expect(byPillar.reduce((sum, row) => sum + Number(row['actions']), 0)).toBe(plan.length);
    const byObjective = rowsOf(pages, 'objectives').slice(0, -1);
    expect(byObjective.reduce((sum, row) => sum + Number(row['indicators']), 0)).toBe(indicators.length);
  });

  test('each indicator, in plan order and again by objective', () => {
    const key = ({ target, actual, progress }: { target: unknown; actual: unknown; progress: unknown }) =>
      JSON.stringify([String(target ?? '').slice(0, 20), actual, progress]);
    const wanted = report.indicators.map(({ actual, progress, target, status }) => {
      return `${key({ target, actual, progress })} ${status}`;
    });
    const shown = (id: string) =>
      rowsOf(pages, id)
        .filter(({ status }) => status !== 'No indicator')
        .map((row) => `${key({ target: row['target'], ...figuresOf(row) })} ${String(row['status']).slice(2)}`);
    expect(shown('kpiStatus')).toEqual(wanted);
    expect(shown('kpiByObjective').sort()).toEqual(wanted.sort());
  });

  test('participation', () => {
    const { participation } = report;
    const { held, byLevel, byFiscalYear, byQuarter, bySubRegion, byMember, membersNotReached } = participation;
    const years = rowsOf(pages, 'fiscalYears').slice(0, -1);
    expect(years.map((row) => [row['year'], row['held'], row['participants']])).toEqual(
      byFiscalYear.map((year) => [year.fiscalYear, year.held, year.participants]),
    );
    const quarters = rowsOf(pages, 'quarters').filter((row) => row['held'] !== 0);
    expect(quarters.map((row) => [row['quarter'], row['held'], row['participants']])).toEqual(
      byQuarter.map((one) => [`${one.fiscalYear} ${one.quarter}`, one.held, one.participants]),
    );
    const regions = rowsOf(pages, 'subRegions');
    expect(regions.slice(0, -1).map((row) => [row['workshops'], row['reached'], row['members']])).toEqual(
      held === 0 ? [] : bySubRegion.map((one) => [one.workshops, one.members, one.of]),
    );
    for (const row of regions.slice(0, -1)) {
      expect(Number(row['national']) + Number(row['sub-regional']) + Number(row['regional'])).toBe(row['workshops']);
    }
    if (held > 0) expect(regions.at(-1)).toMatchObject({ ...byLevel, workshops: held });
    if (held > 0) expect(rowsOf(pages, 'absentMembers')).toHaveLength(membersNotReached.length);
    const nameOf = (code: string) => model.directory.members.find((member) => member.code === code)!.name;
    const totals = rowsOf(pages, 'memberWorkshops').map((row) => [row['member'], row['total']]);
    for (const { member, workshops } of byMember) expect(totals).toContainEqual([nameOf(member), workshops]);
    const present = totals.filter(([, total]) => total !== null && total !== 0);
    expect(present).toHaveLength(byMember.length);
    const sponsored = rowsOf(pages, 'sponsors').reduce((sum, row) => sum + Number(row['held']), 0);
    expect([0, held]).toContain(sponsored);
  });

  test('gender', () => {
    const { gender, participation } = report;
    const shares = (id: string) => rowsOf(pages, id).map((row) => [row['women'], row['participants'], row['share']]);
    const wanted = (groups: readonly { women: number; participants: number; womenShare: number | null }[]) =>
      groups.map((one) => [one.women, one.participants, one.womenShare]);
    expect(shares('genderByLevel')).toEqual(wanted(gender.byLevel));
    expect(shares('genderByPillar')).toEqual(wanted(gender.byPillar));
    expect(shares('genderBySubRegion')).toEqual(wanted(gender.bySubRegion));
    const years = participation.byFiscalYear.map((one) => [one.women, one.genderParticipants, one.womenShare]);
    const all = [[gender.women, gender.participants, gender.womenShare]];
    expect(shares('genderByYear')).toEqual(gender.participants === null ? [] : [...years, ...all]);
    expect(rowsOf(pages, 'withoutGender').length).toBe(Math.min(40, gender.workshopsWithoutGender));
  });

  test('one Member', () => {
    const own = report.participation.byMember.find(({ member }) => member === 'FJ');
    expect(rowsOf(pages, 'attended')).toHaveLength(own?.workshops ?? 0);
    expect(rowsOf(pages, 'assisted').map((row) => row['reference'])).toEqual(own?.actions ?? []);
    const lacking = report.indicators.filter(({ missing }) => missing?.members?.includes('FJ'));
    expect(rowsOf(pages, 'notYetReached').map((row) => row['status'])).toEqual(
      lacking.map(({ status }) => expect.stringContaining(status)),
    );
  });
});

function figuresOf(row: ReturnType<typeof rowsOf>[number]) {
  return { actual: row['actual'], progress: row['progress'] };
}

test('counts of findings are those of the report', () => {
  const books = [readXlsx(readFileSync(SAMPLE), SAMPLE).snapshot];
  const { findings } = summaryInput(books, '2025-12-31');
  const pages: readonly SummarySheet[] = summaryPages(books, '2025-12-31', { setAside: 2 });
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = rowsOf(pages, 'findings').map((row) => row['count']);
  expect(counts).toEqual([of('error'), of('warning'), of('note'), 2]);
  expect(of('error')).toBeGreaterThan(0);
});
