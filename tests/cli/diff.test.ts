import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSheet, lastUsedRow } from '../../src/core';
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { planBook, type PlainAction } from '../support/diffHarness';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';
import { describeComplaints } from '../support/validity/validatePackage';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

const folder = temporaryFolder();
const RISK: PlainAction = {
  text: 'Assist Members in managing risk',
  rsp: '1.1.1 - 1st milestone',
  target: '5/33 Members',
};
const ORIGIN: PlainAction = { text: 'Promote rules of origin' };
const TEACH: PlainAction = { text: 'Teach at the regional centres' };

function write(name: string, actions: readonly PlainAction[], term: string): string {
  const path = join(folder, name);
  writeFileSync(path, xlsxFromSnapshot(planBook(actions, name, term)));
  return path;
}

const OLD = write('old.xlsx', [RISK, ORIGIN], '2022-2024');
const NEW = write(
  'new.xlsx',
  [TEACH, { ...RISK, text: `Upon request, ${RISK.text}`, target: '6/35 Members' }],
  '2024-2026',
);
const TODAY = ['--today', '2026-01-15'];

test('the JSON of the contract', () => {
  expect(runJson('diff', OLD, NEW, ...TODAY)).toEqual({
    members: { old: 33, new: 35 },
    actions: [
      { change: 'added', old: null, new: '1-(a)', fields: [] },
      {
        ...{ change: 'moved', old: '1-(a)', new: '1-(b)' },
        fields: [
          { field: 'uponRequest', old: false, new: true },
          { field: 'target', old: '5/33 Members', new: '6/35 Members' },
        ],
      },
      { change: 'removed', old: '1-(b)', new: null, fields: [] },
    ],
    progress: [],
    doubts: [],
  });
});

test('in words, and exit status 0', () => {
  const { status, stdout, stderr } = runCli('diff', OLD, NEW, ...TODAY);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')).toEqual([
    'Old plan: 2022-07-01 to 2024-06-30',
    'New plan: 2024-07-01 to 2026-06-30',
    'Members: 33 before, 35 now.',
    '1 added, 1 removed, 1 moved, 0 changed, 0 same',
    '',
    'Added    1-(a): Teach at the regional centres',
    'Moved    1-(a) is now 1-(b)',
    '         Upon request: no -> yes',
    '         Target: 5/33 Members -> 6/35 Members',
    'Removed  1-(b): Promote rules of origin',
    '',
  ]);
});

test('--out writes a copy of the new plan with a sheet more; both files stay as they are', () => {
  const [old, now] = [readFileSync(OLD), readFileSync(NEW)];
  const out = join(folder, 'out.xlsx');
  const again = join(folder, 'again.xlsx');
  expect(runCli('diff', OLD, NEW, '--out', out, ...TODAY).stdout).toContain(`Written to ${out}\n`);
  runCli('diff', OLD, out, '--out', again, ...TODAY);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  expect(describeComplaints(new Uint8Array(readFileSync(out)))).toEqual([]);
  expect([readFileSync(OLD).equals(old), readFileSync(NEW).equals(now)]).toEqual([true, true]);
  expect(runJson('diff', OLD, out, ...TODAY)).toEqual(runJson('diff', OLD, NEW, ...TODAY));
});

test('a cell typed over in the sheet of changes stays, and is said', () => {
  const [out, again] = [join(folder, 'typed.xlsx'), join(folder, 'kept.xlsx')];
  runCli('diff', OLD, NEW, '--out', out, ...TODAY);
  const cells = [[{ kind: 'text', value: 'ours' } as const]];
  const written = readXlsx(readFileSync(out), out);
  const last = lastUsedRow(findSheet(written.snapshot, 'Plan changes')!);
  writeFileSync(out, patchXlsx(written, [{ op: 'writeCells', sheet: 'Plan changes', row: last, column: 9, cells }]));
  const { stdout } = runCli('diff', OLD, out, '--out', again, ...TODAY);
  expect(stdout).toContain(`Plan changes I${last}: typed over since the last update; left as typed.\n`);
});

test('the slips put into the plan of the sample are what differs from its clean twin', () => {
  const { stdout } = runCli('diff', 'assets/sample/sample-clean.xlsx', 'assets/sample/sample.xlsx', ...TODAY);
  const [, ofActions] = stdout.split('\n\n');
  const names = ofActions!.split('\n').map((line) => line.split(':')[0]!.trim().replace(/ +/, ' '));
  expect(names).toEqual([
    ...['Changed 1-(b)', 'Target', 'Changed 1-(e)', 'KPI', 'Changed 1-(t)', 'Deliverable', 'Changed 1-(w)', 'Target'],
    ...[
      'Changed 1-(x)',
      'Target',
      'Changed 1-(ll)',
      'RSP reference',
      'Changed 3-(i)',
      'KPI',
      'Changed 3-(k)',
      'Target',
    ],
    'Moved 3-(l) is now 3-(k)',
  ]);
  expect(stdout).toContain('0 added, 0 removed, 1 moved, 8 changed, 46 same');
});

test.each([
  [['diff', OLD], /^Give the old plan and the new one: plan-monitor diff OLD\.xlsx NEW\.xlsx\n$/],
  [['diff', OLD, NEW, 'third.xlsx'], /^Give the old plan and the new one/],
  [['diff', OLD, OLD], /given twice/],
  [['diff', OLD, NEW, '--out', OLD], /Input files are never written to/],
  [['diff', OLD, NEW, '--meeting', 'x'], /^--meeting goes with summary, not with diff/],
  [['diff', join(folder, 'none.xlsx'), NEW], /none\.xlsx/],
])('%j is refused with one sentence', (argv, sentence) => {
  const { status, stdout, stderr } = runCli(...argv);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
});

test('a file without a plan is named', () => {
  const empty = join(folder, 'empty.xlsx');
  writeFileSync(empty, xlsxFromSnapshot(planBook([], 'empty.xlsx')));
  for (const files of [
    [empty, NEW],
    [OLD, empty],
  ]) {
    const { status, stderr } = runCli('diff', ...files);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^No plan was found in .*empty\.xlsx: .*\n$/)]);
  }
});
