import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../src/core';
import { writeSetAside } from '../../src/core/write/writeSetAside';
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';

const SAMPLE = 'assets/sample/sample.xlsx';
const AS_OF = ['--as-of', '2025-12-31', '--today', '2026-01-05'];
const folder = temporaryFolder();

/** The sample in which the findings of a code are set aside. */
function sampleWithout(code: string, file: string): string {
  const opened = readXlsx(readFileSync(SAMPLE), SAMPLE);
  let { state } = opened.snapshot;
  for (const found of runJson<CheckReport>('check', SAMPLE, ...AS_OF).findings) {
    if (found.code !== code || found.sheet === null) continue;
    const judgement = { reason: 'Their own way of writing.', day: '2026-01-05' };
    const written = writeSetAside({ ...opened.snapshot, state }, found, judgement);
    if ('problem' in written) throw new RangeError(written.problem);
    ({ state } = written);
  }
  const path = join(folder, file);
  writeFileSync(path, patchXlsx(opened, [{ op: 'writeState', xml: state }]));
  return path;
}

test('check leaves out what was set aside, and lists it apart with its reason', () => {
  const before = runJson<CheckReport>('check', SAMPLE, ...AS_OF);
  const path = sampleWithout('member-unknown', 'judged.xlsx');
  const report = runJson<CheckReport>('check', path, ...AS_OF);
  const judged = before.findings.filter(({ code }) => code === 'member-unknown');
  expect(judged.length).toBeGreaterThan(0);
  expect(report.findings.map(({ cell, code }) => [code, cell])).toEqual(
    before.findings.filter((one) => !judged.includes(one)).map(({ cell, code }) => [code, cell]),
  );
  expect(report.setAside).toEqual(
    judged.map((one) => ({ ...one, file: path, reason: 'Their own way of writing.', day: '2026-01-05' })),
  );
  expect(report.counts).toEqual({ ...before.counts, error: before.counts.error - judged.length });
  const { stdout } = runCli('check', path, ...AS_OF);
  expect(stdout).toContain(`Set aside (${judged.length}), in no count:\nerror   Workshops`);
  expect(stdout).toContain('2026-01-05: Their own way of writing.\n');
});

test('says nothing of it where nothing is set aside', () => {
  expect(runJson<CheckReport>('check', SAMPLE, ...AS_OF).setAside).toEqual([]);
  expect(runCli('check', SAMPLE, ...AS_OF).stdout).not.toContain('Set aside');
});

test('update keeps it in the copy, and each of several files has its own', () => {
  const path = sampleWithout('mode-unknown', 'modes.xlsx');
  const out = join(folder, 'updated.xlsx');
  expect(runCli('update', path, '--out', out, ...AS_OF).status).toBe(0);
  expect(runJson<CheckReport>('check', out, ...AS_OF).setAside.length).toBeGreaterThan(0);
  const both = runJson<CheckReport>('check', 'assets/sample/sample-clean.xlsx', path, ...AS_OF).setAside;
  expect(new Set(both.map(({ file }) => file))).toEqual(new Set([path]));
});
