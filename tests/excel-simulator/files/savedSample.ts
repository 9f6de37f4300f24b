import { readFileSync } from 'node:fs';
import { dayOf, runPlan, type Patch } from '../../../src/core';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { startExcelHost } from '../../support/startExcelHost';
import { loadWorkbook } from './loadWorkbook';
import { saveWorkbook } from './saveWorkbook';

const options = { today: dayOf(2026, 6, 30), withSheets: true, summary: { meeting: 'RCP test meeting' } };

/** The sample after an update and a summary: as it is saved from the simulated Excel, and as the file host writes it. */
export async function savedSample(): Promise<{ readonly fromExcel: Uint8Array; readonly fromFile: Uint8Array }> {
  const sample = readFileSync('assets/sample/sample.xlsx');
  const file = new XlsxHost(sample, '');
  const simulator = await loadWorkbook(sample, { excelApi: '1.13' });
  const excel = startExcelHost();
  const write = async (patch: Patch) => {
    await file.applyPatch(await file.readSnapshot(), patch);
    await excel.applyPatch(await excel.readSnapshot(), patch);
  };
  await write(runPlan([await file.readSnapshot()], options).update.patch);
  await write(runPlan([await file.readSnapshot()], options).summary!.patch);
  return { fromExcel: await saveWorkbook(simulator, sample), fromFile: file.bytes };
}
