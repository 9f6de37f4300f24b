import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedSample } from '../excel-simulator/files/savedSample';
import { compareStaffCells, openpyxlCharts, testWithLibreOffice, testWithOpenpyxl } from '../support/otherReaders';
import { temporaryFolder } from '../support/temporaryFolder';
import { libreOfficeSheets } from './support/libreOfficeSheets';

const folder = temporaryFolder();
const fromExcel = join(folder, 'excel.xlsx');
const fromFile = join(folder, 'file.xlsx');

beforeAll(async () => {
  const saved = await savedSample();
  writeFileSync(fromExcel, saved.fromExcel);
  writeFileSync(fromFile, saved.fromFile);
}, 60_000);

testWithOpenpyxl('openpyxl reads of the workbook saved from Excel what it reads of the one written as a file', () => {
  const { differences, added } = compareStaffCells(fromFile, fromExcel);
  // A row that was given the usual height has it there as well.
  expect(differences.filter((difference) => !/ row \d+$/.test(difference))).toEqual([]);
  expect(added).toBe(0);
  const charts = openpyxlCharts(fromExcel);
  expect(charts).toEqual(openpyxlCharts(fromFile));
  expect(charts.length).toBeGreaterThan(2);
});

testWithLibreOffice(
  'LibreOffice shows the workbook saved from Excel as the one written as a file, without an error',
  () => {
    const sheets = libreOfficeSheets([fromExcel, fromFile], join(folder, 'csv'));
    const names = [...sheets.keys()].filter((name) => name.startsWith('excel-'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names)
      expect([name, sheets.get(name)]).toEqual([name, sheets.get(name.replace('excel-', 'file-'))]);
    // The sample itself has no formula that fails.
    expect(names.flatMap((name) => sheets.get(name)!.flat()).filter((cell) => /^(?:#|Err:)/.test(cell))).toEqual([]);
  },
);
