import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShareCheck } from '../../src/core';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';
import { participantSheet } from '../support/roleSheets';
import { shareWorkbook } from '../support/shareHarness';

const SAMPLE = 'assets/sample/sample.xlsx';
const folder = temporaryFolder();

test('share says what a recipient would see, in words and as JSON, names nobody, and changes nothing', () => {
  const file = join(folder, 'people.xlsx');
  const bytes = xlsxFromSnapshot(shareWorkbook(participantSheet(), { visibility: 'hidden' }));
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = runCli('share', file, '--today', '2026-01-15');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Names of people\n  Other B1: 76 names\n');
  expect(stdout).toContain('Hidden sheets\n  Other: hidden\n');
  expect(stdout).toContain('Nothing was changed.');
  expect(stdout).not.toContain('Rose');
  expect(Buffer.from(bytes).equals(readFileSync(file))).toBe(true);
});

test('every kind is looked for in a file', () => {
  const found = runJson<ShareCheck>('share', SAMPLE, '--today', '2026-01-15');
  expect(found.notListed).toEqual([]);
  expect(found.items.length + found.clear.length).toBe(19);
});

test('share writes nothing, so it takes no --out', () => {
  expect(runCli('share', SAMPLE, '--out', 'x.xlsx')).toMatchObject({
    ...{ status: 2, stderr: '--out goes with update, summary and diff, not with share.\n' },
  });
});
