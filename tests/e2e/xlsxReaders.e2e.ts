import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCell, parseSheetRange } from '../../src/core';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { fixtures } from '../fixtures/fixtures';
import { compareStaffCells, testWithLibreOffice, testWithOpenpyxl } from '../support/otherReaders';
import { temporaryFolder } from '../support/temporaryFolder';
import { updateBytes } from '../support/updateBytes';
import { libreOfficeSheets } from './support/libreOfficeSheets';

const folder = temporaryFolder();
const before = (file: string) => join(folder, 'before', file);
const after = (file: string) => join(folder, 'after', file);
const ownedColumns = new Map<string, string[]>();

beforeAll(async () => {
  for (const name of ['before', 'after']) mkdirSync(join(folder, name));
  for (const { file, load } of fixtures) {
    const bytes = await load();
    const updated = updateBytes(bytes, file).bytes;
    writeFileSync(before(file), bytes);
    writeFileSync(after(file), updated);
    ownedColumns.set(file, columnsOfTheProduct(updated));
  }
});

/** As the comparison names them: `Plan column G`. */
function columnsOfTheProduct(bytes: Uint8Array): string[] {
  return readXlsx(bytes, '').snapshot.names.flatMap(({ name, reference }) => {
    if (!name.startsWith('PlanMonitor.')) return [];
    const { sheet, range } = parseSheetRange(reference)!;
    return `${sheet} column ${formatCell(1, range.left).replace('1', '')}`;
  });
}

/** openpyxl does not know the namespaces of strict files: it finds no cell in them. */
const readByOpenpyxl = fixtures.map(({ file }) => file).filter((file) => file !== 'strict.xlsx');

testWithOpenpyxl.each(readByOpenpyxl)('openpyxl finds every staff cell of %s as it was', (file) => {
  const { differences, added } = compareStaffCells(before(file), after(file));
  expect(differences.filter((difference) => !ownedColumns.get(file)!.includes(difference))).toEqual([]);
  expect(added).toBeGreaterThan(60);
});

testWithLibreOffice('LibreOffice shows every staff cell as it was, and the new columns without an error', () => {
  const files = fixtures.map(({ file }) => file);
  const old = libreOfficeSheets(files.map(before), join(folder, 'csv-before'));
  const now = libreOfficeSheets(files.map(after), join(folder, 'csv-after'));
  expect(old.size).toBeGreaterThan(2 * fixtures.length);
  expect([...now.keys()].sort()).toEqual([...old.keys()].sort());
  let grown = 0;
  for (const [name, rows] of now) {
    const staff = old.get(name)!;
    expect([name, rows.map((row, index) => row.slice(0, staff[index]?.length))]).toEqual([name, staff]);
    const added = rows.flatMap((row, index) => row.slice(staff[index]?.length));
    expect(added.filter((cell) => /^(?:#|Err:)/.test(cell))).toEqual([]);
    if (added.some((cell) => cell !== '')) grown++;
  }
  expect(grown).toBe(2 * fixtures.length);
});
