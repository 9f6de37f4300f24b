import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotFrom } from '../support/snapshotFrom';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

const folder = temporaryFolder();
const SAMPLE = 'assets/sample/sample.xlsx';
const inFolder = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

const sample = readFileSync(SAMPLE);
// The signature of an OLE container, which a password-protected workbook is, with the name of its stream.
const encrypted = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1016),
  Buffer.from('EncryptedPackage\0', 'utf16le'),
]);
const old = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1016),
  Buffer.from('Workbook\0', 'utf16le'),
]);

test.each([
  ['a missing file', () => join(folder, 'nowhere.xlsx'), /There is no file/],
  ['a folder', () => folder, /not an Excel workbook/],
  ['not a workbook', () => inFolder('plan.xlsx', 'Action;KPI;Target'), /not an Excel workbook/],
  ['an empty file', () => inFolder('empty.xlsx', ''), /not an Excel workbook/],
  ['a password', () => inFolder('secret.xlsx', encrypted), /protected with a password/],
  ['the old format', () => inFolder('old.xls', old), /old \.xls format/],
  ['a damaged file', () => inFolder('damaged.xlsx', sample.subarray(0, sample.length - 400)), /damaged/],
  ['damage inside', () => inFolder('broken.xlsx', damagedInside()), /damaged/],
])('%s: one plain sentence, exit status 2, nothing written', (_, makeFile, sentence) => {
  const file = makeFile();
  const out = join(folder, 'never.xlsx');
  for (const outcome of [runCli('check', file), runCli('update', file, '--out', out)]) {
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toMatch(sentence);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(outcome.stderr).not.toMatch(/\bat .*:\d+|Error:/);
  }
  expect(existsSync(out)).toBe(false);
});

function damagedInside(): Uint8Array {
  const bytes = Uint8Array.from(sample);
  for (let index = 2000; index < 2100; index++) bytes[index] = bytes[index]! ^ 0x5a;
  return bytes;
}

test('an empty workbook is a finding, not a failure', () => {
  const file = inFolder('blank.xlsx', xlsxFromSnapshot(snapshotFrom({ Sheet1: [] })));
  expect(runCli('check', file).status).toBe(1);
  expect(runJson<{ findings: unknown[] }>('check', file).findings).toMatchObject([
    { code: 'no-plan-sheet', severity: 'error', cell: null },
  ]);
});

test('a plan without targets is a finding, and the rest is still computed', () => {
  const rows = [
    ['Plan (2024-2026)'],
    ['1. Pillar'],
    ['Specific actions', 'KPI', 'Deadline'],
    ['a) Help', 'Number of Members', '30 June 2026'],
  ];
  const file = inFolder('targetless.xlsx', xlsxFromSnapshot(snapshotFrom({ Plan: rows })));
  const { findings } = runJson<{ findings: unknown[] }>('check', file);
  expect(findings).toMatchObject([{ code: 'missing-column', severity: 'error', cell: 'B3' }]);
  expect(runCli('update', file, '--out', join(folder, 'targetless-out.xlsx')).status).toBe(0);
});

describe('--out equal to an input', () => {
  const input = inFolder('input.xlsx', sample);
  symlinkSync(input, join(folder, 'link.xlsx'));
  linkSync(input, join(folder, 'hard.xlsx'));
  mkdirSync(join(folder, 'sub'));

  test.each([
    ['by path', input],
    ['by another way to the path', join(folder, 'sub', '..', 'input.xlsx')],
    ['by symbolic link', join(folder, 'link.xlsx')],
    ['by inode', join(folder, 'hard.xlsx')],
  ])('%s is refused', (_, out) => {
    const outcome = runCli('update', input, '--out', out);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/Input files are never written to/);
    expect(readFileSync(input).equals(sample)).toBe(true);
  });

  test('also when it is the second input', () => {
    expect(runCli('update', SAMPLE, input, '--out', join(folder, 'link.xlsx')).status).toBe(2);
  });
});

test.each([
  [['check'], /Give a workbook/],
  [['frobnicate', SAMPLE], /Give a command/],
  [['check', SAMPLE, '--as-of', '31/12/2025'], /--as-of needs a date such as 2026-06-30/],
  [['check', SAMPLE, '--as-of', '2025-02-30'], /--as-of needs a date/],
  [['check', SAMPLE, '--from', '2025-02-01', '--to', '2025-01-01'], /--to lies before --from/],
  [['check', SAMPLE, '--out', 'x.xlsx'], /--out goes with update/],
  [['update', SAMPLE], /--out FILE/],
  [['update', SAMPLE, '--out', '/nowhere/at/all/x.xlsx'], /There is no folder/],
  [['check', SAMPLE, '--frobnicate'], /Unknown option '--frobnicate'/],
  [['check', SAMPLE, '--settings', 'nowhere.json'], /could not be read/],
])('unusable arguments %j: one sentence', (argv, sentence) => {
  const { status, stdout, stderr } = runCli(...argv);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('settings out of bounds are refused by name', () => {
  const file = inFolder('settings.json', JSON.stringify({ genderGoal: 25 }));
  expect(runCli('check', SAMPLE, '--settings', file).stderr).toMatch(/genderGoal/);
});

test('nothing half-written is left behind', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
