import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '../../src/core';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';

const SAMPLE = 'assets/sample/sample-instruments.xlsx';
const DATES = ['--as-of', '2025-12-31', '--today', '2026-01-05'];
const folder = temporaryFolder();

interface Figures {
  sheets: { sheet: string; role: string }[];
  findings: unknown[];
  indicators: { action: string; actual: number | null; numerator: number | null; denominator: number | null }[];
  publications: {
    types: { type: string; issued: number; total: number; lastIssue: number | null }[];
    leftOut: unknown[];
  };
  web: { years: { label: string; visits: number; growth: number | null }[] };
  regionalEntities: { byKind: { kind: string; count: number }[] };
  survey: { total: Record<string, number | null> };
  contactPoints: object;
  experts: object;
  needs: object;
  assessment: object;
  workplan: { planned: unknown[] };
}

const figures = runJson<Figures>('figures', SAMPLE, ...DATES);

test('each sheet is read as what it is, and nothing is found', () => {
  expect(figures.sheets.map(({ sheet, role }) => [sheet, role])).toEqual([
    ['Action plan', 'plan'],
    ['Workshops 2024-25', 'workshops'],
    ['Workshops 2025-26', 'workshops'],
    ['Work plan 2025-26', 'workplan'],
    ['Survey replies 2024-25', 'surveyReplies'],
    ['Member status', 'memberStatus'],
    ['Outputs', 'outputs'],
    ['Expert register', 'experts'],
    ['Contact points', 'contactPoints'],
    ['Needs survey 2025', 'needs'],
    ['Gender assessment 2025', 'assessment'],
    ['Gender assessment 2023', 'assessment'],
    ['Web visits', 'webVisits'],
    ['Regional entities', 'regionalEntities'],
  ]);
  expect(figures.findings).toEqual([]);
});

test('only lists of people and of Members, and typed figures of the survey, are not in it', () => {
  const played = new Set(figures.sheets.map(({ role }) => role));
  expect(roles.filter((role) => !played.has(role))).toEqual(['participants', 'members', 'surveyFigures']);
});

// By hand, from the rows in assets/sample/instruments.
describe('the figures are those worked by hand', () => {
  test('publications, the website and regional entities', () => {
    const { publications, web, regionalEntities } = figures;
    expect(publications.types.map(({ type, issued, total, lastIssue }) => [type, issued, total, lastIssue])).toEqual([
      ['newsletter', 6, 90, 90],
      ['good practice report', 4, 31, 31],
      ['special essay', 2, 15, 15],
      ['brochure', 1, 1, null],
    ]);
    expect(publications.leftOut).toEqual([]);
    expect(web.years.slice(-3).map(({ label, visits, growth }) => [label, visits, growth])).toEqual([
      ['FY2023/24', 5_400_000, 570_000 / 4_830_000],
      ['FY2024/25', 6_480_000, 0.2],
      ['FY2025/26', 3_650_000, null],
    ]);
    expect(regionalEntities.byKind.map(({ kind, count }) => [kind, count])).toEqual([
      ['RTC', 7],
      ['RCL', 4],
      ['RDTC', 4],
    ]);
  });

  test('the follow-up survey', () => {
    expect(figures.survey.total).toMatchObject({ administrations: 24, replies: 20, shared: 15, effects: 12 });
    expect(figures.survey.total).toMatchObject({ sharedAndEffects: 12, replyRate: 20 / 24 });
  });

  test.each([
    ['1-(e)', { actual: 2 }],
    ['3-(d)', { numerator: 8, denominator: 9 }],
    ['3-(j)', { actual: 2 }],
    ['4-(b)', { actual: 0 }],
  ])('the outputs of %s', (action, expected) => {
    expect(figures.indicators.find((one) => one.action === action)).toMatchObject(expected);
  });

  test('the others have figures too', () => {
    const { contactPoints, experts, needs, assessment, workplan } = figures;
    for (const figure of [contactPoints, experts, needs, assessment]) expect(figure).not.toBeNull();
    expect(workplan.planned.length).toBeGreaterThan(0);
  });
});

test('the summary writes every page', () => {
  const { stdout, status } = runCli('summary', SAMPLE, '--out', join(folder, 'summary.xlsx'), ...DATES);
  expect(status).toBe(0);
  const pages = [...stdout.matchAll(/^(.+) \(new sheet\)/gm)].map(([, page]) => page);
  expect(pages).toEqual([
    ...['RCP Summary', 'RCP KPI status', 'RCP Participation', 'RCP Gender', 'RCP Follow-up survey', 'RCP Work plan'],
    ...['RCP Needs', 'RCP Publications', 'About this report', 'KPI Register', 'Evidence'],
  ]);
});

test('an update fills the Member status sheet too, and a second one changes nothing', () => {
  const [once, twice] = [join(folder, 'once.xlsx'), join(folder, 'twice.xlsx')];
  const { sheets } = runJson<{ sheets: { sheet: string }[] }>('update', SAMPLE, '--out', once, ...DATES);
  expect(sheets.map(({ sheet }) => sheet)).toContain('Member status');
  runJson('update', once, '--out', twice, ...DATES);
  expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
});
