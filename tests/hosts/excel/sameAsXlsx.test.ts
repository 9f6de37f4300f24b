import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, detectBlocks, runPlan, type WorkbookSnapshot } from '../../../src/core';
import { startExcelHost } from '../../support/startExcelHost';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { sayWhySkipped } from '../../support/sayWhySkipped';

const options = { today: dayOf(2026, 6, 30), withSheets: true };
const folder = process.env.REAL_WORKBOOKS;
const real = folder ? readdirSync(folder).filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith('~')) : [];
if (!folder) sayWhySkipped('the real workbooks in Excel', 'REAL_WORKBOOKS names no folder of .xlsx files');
const files = [
  'assets/sample/sample.xlsx',
  'assets/sample/sample-clean.xlsx',
  ...real.map((name) => join(folder ?? '', name)),
];

/** What the product makes of a workbook, as plain data. */
function outcomeOf(snapshot: WorkbookSnapshot) {
  const { findings, report, update } = runPlan([snapshot], options);
  return { findings, report: { ...report, workbooks: undefined }, patch: update.patch, changes: update.changes };
}

/** The sheets that are read in full. */
function sheetsWithARole(snapshot: WorkbookSnapshot) {
  const { sheets, ...rest } = canonical(snapshot);
  return {
    ...rest,
    sheets: sheets.filter((_, index) => detectBlocks(snapshot, 0, snapshot.sheets[index]!).length > 0),
  };
}

describe.each(files)('%s', (file) => {
  test('gives the same cells, findings, figures and patch in Excel as from the file', async () => {
    const xlsx = new XlsxHost(readFileSync(file), '');
    const fromFile = await xlsx.readSnapshot();
    new ExcelSimulator(fromFile, { excelApi: '1.13' });
    const fromExcel = await startExcelHost().readSnapshot();
    expect(sheetsWithARole(fromExcel)).toEqual(sheetsWithARole(fromFile));
    expect(outcomeOf(fromExcel)).toEqual(outcomeOf(fromFile));
  });

  test('holds the same after an update', async () => {
    const xlsx = new XlsxHost(readFileSync(file), '');
    const before = await xlsx.readSnapshot();
    const { patch } = runPlan([before], options).update;
    const simulator = new ExcelSimulator(before, { excelApi: '1.13' });
    const host = startExcelHost();
    await host.applyPatch(await host.readSnapshot(), patch);
    await xlsx.applyPatch(before, patch);
    expect(canonical(simulator.snapshot())).toEqual(canonical(await xlsx.readSnapshot()));
    expect(outcomeOf(await host.readSnapshot())).toEqual(outcomeOf(await xlsx.readSnapshot()));
  });
});
