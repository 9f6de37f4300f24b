import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresWorkbook } from '../support/figuresWorkbook';
import { planAndNeeds } from '../support/needsSheets';
import { runCli, runJson } from '../support/runCli';
import { snapshotFrom } from '../support/snapshotFrom';
import { temporaryFolder } from '../support/temporaryFolder';
import { planAndWorkplan } from '../support/workplanSheet';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

const folder = temporaryFolder();
const file = join(folder, 'plan.xlsx');
writeFileSync(file, xlsxFromSnapshot(figuresWorkbook()));
const TODAY = ['--today', '2026-01-15'];

const figures = (...argv: string[]) => runCli('figures', file, ...TODAY, ...argv).stdout;

/** The lines about an indicator: its own and those indented below it. */
function linesOf(action: string, stdout: string): string[] {
  const lines = stdout.split('\n');
  const start = lines.findIndex((line) => line.startsWith(action));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('    '));
  return lines.slice(start, end).map((line) => line.trim());
}

test('an indicator: how it stands, the rows behind it, what is missing and what is planned', () => {
  const [head, rows, missing, members, planned] = linesOf('1-(a)', figures());
  expect(head).toBe('1-(a)  At least 4/35 Members: 2 of 4 (50.0%), Off track');
  expect(rows).toBe('Members assisted through activities: 2 row(s) used, 2 left out (1 postponed, 1 planned)');
  expect(missing).toBe('Missing: 2 more by 2026-06-30');
  expect(members).toMatch(/^Not counted yet: AF, AU, /);
  expect(planned).toBe('Planned: Post-audit, 2026-03-02 (Workshops A6)');
});

test('which period is short; what a share lacks; why there is no data; nothing where it is achieved', () => {
  const stdout = figures();
  expect(linesOf('1-(b)', stdout)).toContain('Missing: 3 more by 2026-06-30; FY2024/25 lacks 2; FY2025/26 lacks 1');
  expect(linesOf('2-(a)', stdout)).toContain('Missing: 25.0% to be reached by 2026-06-30');
  expect(linesOf('2-(b)', stdout)).toEqual([
    '2-(b)  As many as possible: No data',
    'Not measured: 0 row(s) used, 0 left out',
    'Note: The target could not be read.',
  ]);
  expect(linesOf('1-(c)', stdout)).toHaveLength(2);
});

test('the headline says which days it covers and how many rows it left out', () => {
  const stdout = figures();
  expect(stdout).toContain('Workshops that began from 2024-07-01 to 2026-06-30\n');
  expect(stdout).toContain('Workshops held: 3 (2 national, 1 sub-regional, 0 regional), 2 row(s) left out\n');
  expect(stdout).toContain('Women: 16.0% (8 of 50), goal 25.0% not met; 1 workshop(s) without usable gender data\n');
});

test.each([
  [['--from', '2025-07-01', '--to', '2025-09-30'], 'from 2025-07-01 to 2025-09-30', 2],
  [['--from', '2025-08-06'], 'from 2025-08-06 to 2026-06-30', 1],
  [['--to', '2025-06-30'], 'from 2024-07-01 to 2025-06-30', 1],
])('%j: the workshops of those days, the indicators of the whole term', (argv, words, held) => {
  const stdout = figures(...argv);
  expect(stdout).toContain(`Workshops that began ${words}\nWorkshops held: ${held} `);
  const indicators = (...more: string[]) => runJson('figures', file, ...TODAY, ...more)['indicators'];
  expect(indicators(...argv)).toEqual(indicators());
});

test('without a plan any day counts, and a window can be open at one end', () => {
  const rows = [
    ['Title', 'Start', 'Level', 'Participants'],
    ['Origin', { date: '2025-03-03' }, 'National', 3],
  ];
  const workshops = join(folder, 'workshops.xlsx');
  writeFileSync(workshops, xlsxFromSnapshot(snapshotFrom({ Workshops: rows })));
  const first = (...argv: string[]) =>
    /^Workshops that began .*$/m.exec(runCli('figures', workshops, ...argv).stdout)?.[0];
  expect(first()).toBe('Workshops that began on any day');
  expect(first('--from', '2025-01-01')).toBe('Workshops that began from 2025-01-01 on');
  expect(first('--to', '2025-12-31')).toBe('Workshops that began up to 2025-12-31');
});

test.each([
  [{ genderGoal: 0.1 }, /goal 10\.0% met/],
  [{ shareBasis: 'recorded' }, /Women: 20\.0% \(8 of 40\)/],
  [{ offTrackBelowExpected: 0.5 }, /^1-\(a\) .*At risk$/m],
  [{ offTrackBelowThreshold: 0.5 }, /^2-\(a\) .*At risk$/m],
])('--settings %j', (settings, words) => {
  const path = join(folder, 'settings.json');
  writeFileSync(path, JSON.stringify(settings));
  expect(figures('--settings', path)).toMatch(words);
});

test('the work plan by pillar, where there is one', () => {
  const planned = join(folder, 'planned.xlsx');
  writeFileSync(planned, xlsxFromSnapshot(snapshotFrom(planAndWorkplan({}, { I4: '2-(b)' }))));
  const { stdout } = runCli('figures', planned, ...TODAY, '--as-of', '2025-06-30');
  expect(stdout).toContain('Work plan: 11 planned, 1 of them held, 2 perhaps\n  Pillar 1: 9 planned, 1 held\n');
  expect(figures()).not.toContain('Work plan:');
});

test('the needs of Members, where there is a survey', () => {
  const asked = join(folder, 'asked.xlsx');
  writeFileSync(asked, xlsxFromSnapshot(snapshotFrom(planAndNeeds())));
  expect(runCli('figures', asked, ...TODAY).stdout).toContain('\nNeeds: 5 asked, 4 planned, 2 met\n');
  expect(figures()).not.toContain('Needs:');
});
