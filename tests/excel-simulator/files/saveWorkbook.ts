import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { ExcelSimulator } from '../excelSimulator';
import { WorkbookModel } from '../model/workbookModel';
import { patchBetween } from './patchBetween';

/**
 * The file that a simulated workbook was opened from, with everything that was done to the workbook since.
 * @throws Error for a change that the .xlsx host has no operation for.
 */
export async function saveWorkbook({ workbook }: ExcelSimulator, opened: Uint8Array): Promise<Uint8Array> {
  const host = new XlsxHost(opened, '');
  const snapshot = await host.readSnapshot();
  workbook.calculate('save');
  await host.applyPatch(snapshot, patchBetween(new WorkbookModel(snapshot), workbook));
  return host.bytes;
}
