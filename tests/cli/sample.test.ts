import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareStaffCells, libreOfficeCsv, testWithLibreOffice, testWithOpenpyxl } from '../support/otherReaders';
import { runCli, runJson } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';
import slips from '../../assets/sample/slips.json';

const SAMPLE = 'assets/sample/sample.xlsx';
const CLEAN = 'assets/sample/sample-clean.xlsx';
const DATES = ['--as-of', '2025-12-31', '--today', '2026-01-05'];
const folder = temporaryFolder();

interface Report {
  findings: { code: string; sheet: string; cell: string; severity: string }[];
  counts: Record<string, number>;
}

test('check finds every slip of the sample at its cell, and nothing else', () => {
  const { findings } = runJson<Report>('check', SAMPLE, ...DATES);
  const key = ({ sheet, cell, code }: { sheet: string; cell: string; code: string }) => `${sheet} ${cell} ${code}`;
  expect(findings.map(key).sort()).toEqual(slips.map(key).sort());
});

test('the clean twin gives no finding and exit status 0', () => {
  expect(runJson<Report>('check', CLEAN, ...DATES).findings).toEqual([]);
  expect(runCli('check', CLEAN, ...DATES).status).toBe(0);
  expect(runCli('check', SAMPLE, ...DATES).status).toBe(1);
});

// Reviewable in a diff; `UPDATE_GOLDEN=1 npm run unit` writes it anew.
test('the figures of the sample are those of the golden file', () => {
  const golden = join(__dirname, '../golden/sample-figures.json');
  const found = `${JSON.stringify(runJson('figures', SAMPLE, ...DATES), null, 2)}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, found);
  expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

describe.each([SAMPLE, CLEAN])('update of %s', (sample) => {
  const out = join(folder, sample.includes('clean') ? 'clean.xlsx' : 'slips.xlsx');
  const result = runJson<{ out: string; sheets: { sheet: string; cellsWritten: number; new: boolean }[] }>(
    'update',
    sample,
    '--out',
    out,
    ...DATES,
  );

  test('writes the plan and both workshop sheets, and two sheets of its own', () => {
    expect(result.out).toBe(out);
    expect(result.sheets.map(({ sheet, new: isNew }) => [sheet, isNew])).toEqual([
      ['Action plan', false],
      ['Workshops 2024-25', false],
      ['Workshops 2025-26', false],
      ['KPI Register', true],
      ['Evidence', true],
    ]);
    for (const { cellsWritten } of result.sheets) expect(cellsWritten).toBeGreaterThan(150);
  });

  test('a second update gives a byte-identical file', () => {
    const again = join(folder, 'again.xlsx');
    runJson('update', out, '--out', again, ...DATES);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  test('the updated file checks as the sample does', () => {
    const of = (file: string) =>
      runJson<Report>('check', file, ...DATES).findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(of(out)).toEqual(of(sample));
  });

  testWithOpenpyxl('openpyxl finds every staff cell, style, width and merge as before, and the columns filled', () => {
    const { differences, added } = compareStaffCells(sample, out);
    expect(differences).toEqual([]);
    expect(added).toBeGreaterThan(500);
  });

  testWithLibreOffice(
    'LibreOffice opens it and calculates the same progress',
    () => {
      const csv = libreOfficeCsv(out, folder);
      expect(csv).toContain('KPI status');
      expect(csv).toMatch(/On track/);
      expect(csv).not.toMatch(/#NAME|#REF|#VALUE|Err:/);
    },
    60_000,
  );
});
