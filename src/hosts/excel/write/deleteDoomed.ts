import type { Writing } from '../operations/operation';
import type { ExcelRun } from '../runExcel';
import { setEvents } from './events';

/** Whether a patch takes out sheets or charts: what cannot be put back goes when everything else is written. */
export function hasDoomed({ doomed, doomedCharts }: Writing): boolean {
  return doomed.length + doomedCharts.length > 0;
}

/**
 * Takes out the sheets and charts that go, in a request of their own. When it fails it is asked once more: what is gone
 * by then does not count, so that a failure in the middle ends with all of them gone.
 */
export async function deleteDoomed(excel: ExcelRun, writing: Writing): Promise<void> {
  try {
    await ask(excel, writing);
  } catch {
    // The second answer tells: a lasting reason fails again, and everything is put back.
    await ask(excel, writing);
  }
}

function ask({ context, sync }: ExcelRun, { doomed, doomedCharts }: Writing): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { sheet, name } of doomedCharts) {
    worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name).delete();
  }
  for (const { nameNow } of doomed) worksheets.getItemOrNullObject(nameNow).delete();
  setEvents(context, true);
  return sync();
}
