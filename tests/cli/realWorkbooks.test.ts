import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareStaffCells, libreOfficeCsv, testWithLibreOffice, testWithOpenpyxl } from '../support/otherReaders';
import { describeReal, realWorkbook } from '../support/realWorkbooks';
import { runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';

const PLAN = realWorkbook('strategic-plan-2024-2026.xlsx');
const WORKSHOPS = realWorkbook('workshops-fy2021-22.xlsx');
const WORK_PLAN = realWorkbook('annual-work-plan-2022-2023.xlsx');

interface Report {
  asOf: string;
  sheets: { role: string; rows: number; headerCells: string[]; columns: Record<string, string> }[];
  findings: { code: string; severity: string; cell: string | null; message: string }[];
  indicators: { action: string; part: number; kind: string | null; status: string; per: string | null }[];
  participation: Record<string, unknown> & { bySubRegion: unknown[]; membersNotReached: string[] };
  workshops: { row: number; coverage: number | null; members: string[] }[];
}

const found = ({ findings }: Report) => findings.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`);

describeReal('the plan 2024-2026', () => {
  test('55 actions, one finding: 1-(ff) holds three KPIs in two parts', () => {
    const report = runJson<Report>('check', PLAN);
    expect(report.sheets).toMatchObject([
      {
        role: 'plan',
        rows: 55,
        headerCells: ['A5', 'A46', 'A51', 'A66'],
        columns: { action: 'A', rspReference: 'B', kpi: 'C', target: 'D', deliverable: 'E' },
      },
    ]);
    expect(found(report)).toEqual(['error kpi-target-count D37']);
  });

  test('61 indicators, every target read', () => {
    const { indicators } = runJson<Report>('figures', PLAN);
    expect(indicators).toHaveLength(61);
    expect(indicators.filter(({ kind }) => kind === null)).toEqual([]);
    const count = (kind: string) => indicators.filter((indicator) => indicator.kind === kind).length;
    expect(['members', 'frequency', 'count', 'share', 'growth', 'rating'].map(count)).toEqual([30, 23, 3, 3, 1, 1]);
    expect(
      indicators.filter(({ action }) => action === '1-(ff)').map(({ part, kind, per }) => [part, kind, per]),
    ).toEqual([
      [1, 'members', null],
      [2, 'frequency', 'year'],
      [3, 'members', 'year'],
    ]);
  });
});

describeReal('the workshops of FY2021/22', () => {
  const asOf = ['--as-of', '2022-06-30'];

  test('the figures the annual report prints', () => {
    const { participation, workshops } = runJson<Report>('figures', WORKSHOPS, ...asOf);
    expect(participation).toMatchObject({
      held: 10,
      byLevel: { national: 3, 'sub-regional': 4, regional: 3 },
      participants: 322,
      membersReached: 9,
      members: 33,
    });
    expect(participation.bySubRegion).toContainEqual({ subRegion: 'PI', members: 6, of: 8, workshops: 4 });
    expect(workshops.map(({ coverage }) => coverage)).toEqual([
      null,
      0.75,
      0.75,
      27 / 33,
      null,
      0.75,
      14 / 33,
      null,
      20 / 33,
      0.5,
    ]);
  });

  test('the count its own list contradicts, the non-Members, the total row left out', () => {
    const report = runJson<Report>('check', WORKSHOPS, ...asOf);
    expect(found(report)).toEqual([
      'note no-plan-sheet null',
      'note member-not-in-region O13',
      'note member-not-in-region O13',
      'warning administrations-mismatch N13',
    ]);
    expect(report.findings[3]!.message).toContain('12');
    expect(report.sheets[0]!.rows).toBe(10);
  });

  test('beside the plan 2024-2026 all ten lie outside its term', () => {
    const report = runJson<Report>('figures', PLAN, WORKSHOPS, ...asOf);
    expect(report.participation['held']).toBe(0);
    expect(found(report).filter((text) => text.startsWith('note date-outside-term'))).toHaveLength(10);
  });
});

describeReal('the annual work plan 2022-2023', () => {
  test('54 actions under four headers', () => {
    expect(runJson<Report>('check', WORK_PLAN).sheets).toMatchObject([
      {
        role: 'workplan',
        rows: 54,
        headerCells: ['A4', 'A43', 'A47', 'A61'],
        columns: { action: 'A', activities: 'B' },
      },
    ]);
  });
});

describeReal('update of the real workbooks', () => {
  const folder = temporaryFolder();

  testWithOpenpyxl.each([PLAN, WORKSHOPS])('%s keeps every staff cell; a second update is byte-identical', (file) => {
    const out = join(folder, 'out.xlsx');
    const again = join(folder, 'again.xlsx');
    runJson('update', file, '--out', out, '--as-of', '2026-06-30');
    runJson('update', out, '--out', again, '--as-of', '2026-06-30');
    expect(compareStaffCells(file, out)).toEqual({ differences: [], added: expect.any(Number) });
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  testWithLibreOffice.each([PLAN, WORKSHOPS])(
    'LibreOffice opens the updated %s and calculates without an error',
    (file) => {
      const out = join(folder, 'calculated.xlsx');
      runJson('update', file, '--out', out, '--as-of', '2026-06-30');
      const csv = libreOfficeCsv(out, folder);
      expect(csv).toMatch(/KPI status|25% goal/);
      expect(csv).not.toMatch(/#NAME|#REF|#VALUE|Err:/);
    },
  );
});
