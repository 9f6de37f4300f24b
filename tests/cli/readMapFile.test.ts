import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeReal, realWorkbook } from '../support/realWorkbooks';
import { runCli, runJson } from '../support/runCli';
import { snapshotFrom } from '../support/snapshotFrom';
import { temporaryFolder } from '../support/temporaryFolder';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

interface Report {
  sheets: Record<string, unknown>[];
  findings: unknown[];
}

const folder = temporaryFolder();
const SAMPLE = 'assets/sample/sample.xlsx';
const DATES = ['--as-of', '2025-12-31', '--today', '2026-01-05'];

const write = (name: string, value: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

/** Two headers no table of words knows, and a sheet that is a plan by its words only. */
const odd = join(folder, 'odd.xlsx');
writeFileSync(
  odd,
  xlsxFromSnapshot(
    snapshotFrom({
      Events: [
        ['Title', 'Start', 'Heads counted', 'Of them F'],
        ['Valuation', { date: '2025-03-03' }, 20, 8],
      ],
      Draft: [
        ['Action', 'KPI', 'Target'],
        ['(a) Train', 'Number of Members', '1/35 Members'],
      ],
    }),
  ),
);
const chosen = {
  sheets: [
    { sheet: 'events', role: 'workshops', columns: { participants: 'C', women: 'D' } },
    { sheet: 'Draft', role: null },
  ],
};

function expectSameFedBack(...files: string[]) {
  const report = runJson<Report>('figures', ...files, ...DATES);
  const map = write('fedBack.json', runJson('check', ...files, ...DATES));
  expect(runJson('figures', ...files, ...DATES, '--map', map)).toEqual(report);
}

test('what check printed, fed back, gives the same of the sample', () => expectSameFedBack(SAMPLE));

describeReal('what check printed, fed back', () => {
  const names = ['strategic-plan-2024-2026.xlsx', 'workshops-fy2021-22.xlsx', 'annual-work-plan-2022-2023.xlsx'];
  test.each(names)('gives the same of %s', (name) => expectSameFedBack(realWorkbook(name)));
  test('gives the same of all as one', () => expectSameFedBack(...names.map(realWorkbook)));
});

test('a mapping says what a sheet is and where its fields stand, and check prints it', () => {
  expect(runJson<Report>('check', odd).sheets).toMatchObject([
    { sheet: 'Events', columns: { title: 'A', start: 'B' }, unmatched: [{ cell: 'C1' }, { cell: 'D1' }] },
    { sheet: 'Draft', role: 'plan' },
  ]);
  const map = write('chosen.json', chosen);
  const columns = { title: 'A', start: 'B', participants: 'C', women: 'D' };
  expect(runJson<Report>('check', odd, '--map', map).sheets).toEqual([
    expect.objectContaining({ sheet: 'Events', role: 'workshops', headerCells: ['A1'], columns, unmatched: [] }),
    expect.objectContaining({ sheet: 'Draft', role: null, headerCells: [], rows: 0, columns: {} }),
  ]);
  const { stdout } = runCli('check', odd, '--map', map);
  expect(stdout).toContain('Sheets read as set by hand: Events, Draft.');
  expect(stdout).toContain('Draft: left alone');
});

test('a list alone will do; a field said to have no column has none, and says so when fed back', () => {
  const map = write('list.json', [{ sheet: 'Events', role: 'workshops', columns: { start: null, date: 'B' } }]);
  const first = runJson<Report>('check', odd, '--map', map);
  expect(first.sheets[0]).toMatchObject({ columns: { title: 'A', start: null, date: 'B' } });
  expect(runJson('check', odd, '--map', write('again.json', first))).toEqual(first);
});

test('update keeps the mapping in the copy, where it holds without the file', () => {
  const out = join(folder, 'kept.xlsx');
  const again = join(folder, 'kept-again.xlsx');
  runJson('update', odd, '--out', out, '--map', write('chosen.json', chosen), ...DATES);
  expect(runJson<Report>('check', out).sheets).toMatchObject([{ columns: { participants: 'C' } }, { role: null }]);
  runJson('update', out, '--out', again, ...DATES);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test('an entry with a path goes for that file, known by its name too; one without for the sheet in any file', () => {
  const other = join(folder, 'other.xlsx');
  writeFileSync(other, readFileSync(odd));
  const roles = (map: unknown) =>
    runJson<Report>('check', odd, other, '--map', write('paths.json', map)).sheets.map((sheet) => [
      sheet['file'],
      sheet['sheet'],
      sheet['role'],
    ]);
  expect(roles([{ file: 'elsewhere/other.xlsx', sheet: 'Draft', role: null }])).toEqual([
    [odd, 'Events', 'workshops'],
    [odd, 'Draft', 'plan'],
    [other, 'Events', 'workshops'],
    [other, 'Draft', null],
  ]);
  expect(roles([{ sheet: 'Draft', role: null }]).filter(([, , role]) => role === 'plan')).toEqual([]);
});

test.each([
  ['{', /is not JSON\.$/],
  ['"Plan"', /The mapping of the sheets is no list of sheets\.$/],
  [{ sheet: 'Events' }, /no list of sheets\.$/],
  [['Events'], /Entry 1 of the mapping is not about a sheet\.$/],
  [[chosen.sheets[1], { role: null }], /Entry 2 of the mapping lacks its "sheet"\.$/],
  [[{ sheet: 'Events' }], /Entry 1 of the mapping \(sheet "Events"\) lacks its "role"\.$/],
  [[{ sheet: 'Events', role: 'events' }], /gives the role "events", which is none; the roles are plan, .* null for no/],
  [[{ sheet: 'Events', role: 'plan', columns: { kpi: 3 } }], /cannot be used: its "columns.kpi" is 3\.$/],
  [[{ sheet: 'Evnets', role: 'plan' }], /names the sheet "Evnets", which none of the files has\.$/],
  [[{ sheet: 'Events', file: 'x.xlsx', role: 'plan' }], /"Events", which the file x\.xlsx does not have\.$/],
  [[{ sheet: 'Events', role: 'plan', columns: { women: 'D' } }], /names "women", which a strategic plan does not have/],
  [[{ sheet: 'Events', role: 'plan', columns: { kpi: 'D4' } }], /puts "kpi" in the column "D4", which is no column/],
  [[{ sheet: 'Events', role: 'plan', headerCells: ['5'] }], /names the header cell "5", which is no cell/],
])('%j is refused in one sentence, exit status 2', (map, sentence) => {
  const outcome = runCli('check', odd, '--map', write('bad.json', map));
  expect(outcome).toMatchObject({ status: 2, stdout: '' });
  expect(outcome.stderr.trimEnd()).toMatch(sentence);
  expect(outcome.stderr.trimEnd()).not.toContain('\n');
});

test('a missing map file is named', () => {
  expect(runCli('check', odd, '--map', join(folder, 'nowhere.json'))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^The map file .*nowhere\.json could not be read\.\n$/),
  });
});
