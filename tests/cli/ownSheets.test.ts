import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { libreOfficeSheets } from '../e2e/support/libreOfficeSheets';
import { testWithLibreOffice, testWithOpenpyxl } from '../support/otherReaders';
import { tableOf, valuesOf } from '../support/ownSheets';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';

const SAMPLE = 'assets/sample/sample.xlsx';
const DATES = ['--as-of', '2025-12-31', '--today', '2026-01-05'];
const folder = temporaryFolder();
const out = join(folder, 'out.xlsx');

interface Figures {
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

beforeAll(() => void runJson('update', SAMPLE, '--out', out, ...DATES));

const read = () => readXlsx(new Uint8Array(readFileSync(out)), out).snapshot;

// Reviewable in a diff; `UPDATE_GOLDEN=1 npm run unit` writes it anew.
test('the register of the sample is that of the golden file', () => {
  const golden = join(__dirname, '../golden/sample-register.md');
  const rows = tableOf(read(), 'KPI Register');
  const plain = (value: unknown) =>
    value === null ? '' : typeof value === 'number' ? String(Math.round(value * 1e4) / 1e4) : String(value);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const headers = Object.keys(rows[0]!);
  const found = [
    line(headers),
    line(headers.map(() => '---')),
    ...rows.map((row) => line(headers.map((header) => plain(row[header])))),
  ];
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, `${found.join('\n')}\n`);
  expect(`${found.join('\n')}\n`).toBe(readFileSync(golden, 'utf8'));
});

test('the register says what the figures say', () => {
  const { indicators } = runJson<Figures>('figures', SAMPLE, ...DATES);
  const rows = tableOf(read(), 'KPI Register');
  const of = (fields: readonly (readonly [string, string])[]) => ({
    said: rows.map((row) => fields.map(([, header]) => row[header])),
    figured: indicators.map((figure) => fields.map(([field]) => figure[field])),
  });
  const { said, figured } = of([
    ['action', 'Action'],
    ['part', 'Part'],
    ['kpi', 'KPI'],
    ['target', 'Target'],
    ['atLeast', 'At least'],
    ['actual', 'Actual'],
    ['numerator', 'Numerator'],
    ['denominator', 'Denominator'],
    ['required', 'Required'],
    ['remaining', 'Remaining'],
    ['progress', 'Progress'],
    ['expected', 'Expected'],
    ['status', 'Status'],
  ]);
  const blankAsNull = (value: unknown) => (value === '' ? null : value);
  expect(said).toEqual(figured.map((row) => row.map(blankAsNull)));
});

test('update says which sheets are new', () => {
  const { stdout } = runCli('update', SAMPLE, '--out', join(folder, 'text.xlsx'), ...DATES);
  expect(stdout).toMatch(/^KPI Register \(new sheet\): \d+ cell\(s\) written, 0 unchanged$/m);
  expect(stdout).toMatch(/^Evidence \(new sheet\): \d+ cell\(s\) written, 0 unchanged$/m);
});

test('the links of the evidence lead to the entries they speak of', () => {
  const book = read();
  const rows = tableOf(book, 'Evidence').filter(({ Figure, Use }) => Figure === '1-(g)' && Use === 'Counted');
  expect(rows.length).toBeGreaterThan(0);
  for (const { Source, Entry } of rows) {
    const [, sheet, row] = /^(.+) [A-Z]+(\d+)$/.exec(String(Source))!;
    expect(valuesOf(book, sheet!)[Number(row) - 1]).toContain(Entry);
  }
});

testWithOpenpyxl('openpyxl finds the tables, the frozen header and the page', () => {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[s.title, s.freeze_panes, s.print_title_rows, s.page_setup.orientation, s.page_setup.paperSize,
  s.page_setup.fitToWidth, s.page_setup.fitToHeight, s.oddFooter.left.text, [t.name for t in s.tables.values()]]
  for s in book.worksheets[-2:]]))`;
  const found = JSON.parse(
    execFileSync('/usr/bin/python3', ['-W', 'ignore', '-c', script, out], { encoding: 'utf8' }),
  ) as unknown;
  const page = ['C5', '$4:$4', 'landscape', 9, 1, 0, 'As of 31 Dec 2025'];
  expect(found).toEqual([
    ['KPI Register', ...page, ['PlanMonitorRegister']],
    ['Evidence', ...page, ['PlanMonitorEvidence']],
  ]);
});

testWithLibreOffice(
  'LibreOffice shows both sheets, the links as their words, and no error',
  () => {
    const sheets = libreOfficeSheets([out], join(folder, 'csv'));
    const register = sheets.get('out-KPI Register')!;
    expect(register[3]!.slice(0, 4)).toEqual(['Action', 'Part', 'RSP reference', 'KPI']);
    const evidence = sheets.get('out-Evidence')!;
    expect(evidence[4]![5]).toMatch(/^Workshops 2024-25 [A-Z]+\d+$/);
    expect([...register, ...evidence].flat().filter((cell) => /#NAME|#REF|#VALUE|Err:/.test(cell))).toEqual([]);
  },
  60_000,
);
