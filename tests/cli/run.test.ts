import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, runJson } from '../support/runCli';
import { callInTimeZone, farZones } from '../support/inTimeZone';
import { temporaryFolder } from '../support/temporaryFolder';

const SAMPLE = 'assets/sample/sample.xlsx';
const folder = temporaryFolder();

interface Report {
  asOf: string;
  today: string;
  term: object;
  window: object;
  participation: { held: number };
  gender: { goal: number; goalMet: boolean };
}

test('--help and --version', () => {
  expect(runCli('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(runCli('--help').stdout).toContain('plan-monitor update');
  expect(runCli().stdout).toBe(runCli('--help').stdout);
  expect(runCli('--version').stdout).toBe('9.9.9\n');
});

test('the as-of date is today moved into the term, a chosen one is used as typed', () => {
  const asOf = (...argv: string[]) => runJson<Report>('check', SAMPLE, ...argv).asOf;
  expect(asOf('--today', '2025-03-04')).toBe('2025-03-04');
  expect(asOf('--today', '2020-03-04')).toBe('2024-07-01');
  expect(asOf('--today', '2030-03-04')).toBe('2026-06-30');
  expect(asOf('--today', '2025-03-04', '--as-of', '2022-06-30')).toBe('2022-06-30');
});

test('the window is the term unless another is asked', () => {
  const given = ['--today', '2026-01-05', '--as-of', '2025-12-31'];
  expect(runJson<Report>('check', SAMPLE, ...given).window).toEqual({ from: '2024-07-01', to: '2026-06-30' });
  const part = runJson<Report>('figures', SAMPLE, ...given, '--from', '2025-07-01', '--to', '2025-12-31');
  expect(part.window).toEqual({ from: '2025-07-01', to: '2025-12-31' });
  expect(part.participation.held).toBeLessThan(runJson<Report>('figures', SAMPLE, ...given).participation.held);
});

test('--settings changes what it names, and the text says so', () => {
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify({ genderGoal: 0.5 }));
  const report = runJson<Report>('figures', SAMPLE, '--as-of', '2025-12-31', '--settings', settings);
  expect(report.gender).toMatchObject({ goal: 0.5, goalMet: false });
  expect(runCli('check', SAMPLE, '--settings', settings).stdout).toContain(
    "Settings that differ from the defaults: Goal for women's share (genderGoal) 50%.",
  );
});

test('--settings takes the whole of what a workbook keeps as well', () => {
  const settings = join(folder, 'state.json');
  writeFileSync(settings, JSON.stringify({ version: 1, settings: { genderGoal: 0.5 }, blocks: {} }));
  const report = runJson<Report>('figures', SAMPLE, '--as-of', '2025-12-31', '--settings', settings);
  expect(report.gender.goal).toBe(0.5);
});

test('--json prints one object with the names of the contract and nothing else', () => {
  const report = runJson('figures', SAMPLE, '--as-of', '2025-12-31');
  expect(Object.keys(report)).toEqual([
    'asOf',
    'today',
    'term',
    'window',
    'sheets',
    'findings',
    'counts',
    'setAside',
    'plan',
    'indicators',
    'workshops',
    'participation',
    'gender',
    'experts',
    'contactPoints',
    'survey',
    'workplan',
    'needs',
    'assessment',
    'evaluation',
    'publications',
    'web',
    'regionalEntities',
  ]);
  expect(Object.keys(runJson('check', SAMPLE))).toEqual([
    'asOf',
    'today',
    'term',
    'window',
    'sheets',
    'findings',
    'counts',
    'setAside',
  ]);
});

test('text for people names the cell, the sentence and the fix', () => {
  const { stdout } = runCli('check', SAMPLE, '--as-of', '2025-12-31', '--today', '2026-01-05');
  expect(stdout).toMatch(
    /^warning Workshops 2024-25 F13: "Onlin" is not a known mode.*\[fix: "Onlin" to "Online"\] \(mode-unknown\)$/m,
  );
  expect(stdout).toMatch(/\d+ error\(s\), \d+ warning\(s\), \d+ note\(s\)\n$/);
});

test('no time zone moves a day', () => {
  const argv = ['figures', SAMPLE, '--as-of', '2025-12-31', '--today', '2026-01-05'];
  const reports = farZones.map((zone) => callInTimeZone<object>(zone, 'tests/support/runCli.ts', 'runJsonOf', argv));
  for (const report of reports) expect(report).toEqual(runJson(...argv));
});
