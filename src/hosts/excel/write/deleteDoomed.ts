import { applierOf } from '../operations/appliers';
import type { Target, Writing } from '../operations/operation';
import type { ExcelRun } from '../runExcel';
import { setEvents } from './events';

/** Whether a patch takes out sheets or charts: what cannot be put back goes when everything else is written. */
export function hasDoomed({ doomed, doomedCharts }: Writing): boolean {
  return doomed.length + doomedCharts.length > 0;
}

/**
 * Takes out the sheets and charts that go, in a request of their own. When it fails it is asked once more: what is gone
 * by then does not count, so that a failure in the middle ends with all of them gone. `last` is written after them.
 */
export async function deleteDoomed(excel: ExcelRun, writing: Writing, last: Target | null): Promise<void> {
  try {
    await ask(excel, writing, last);
  } catch {
    // The second answer tells: a lasting reason fails again, and everything is put back.
    await ask(excel, writing, last);
  }
}

function ask({ context, sync }: ExcelRun, writing: Writing, last: Target | null): Promise<void> {
  const { worksheets } = context.workbook;
  const { doomed, doomedCharts } = writing;
  for (const { sheet, name } of doomedCharts) {
    worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name).delete();
  }
  for (const { nameNow } of doomed) worksheets.getItemOrNullObject(nameNow).delete();
  if (last) applierOf(last.operation).apply(last, writing);
  setEvents(context, true);
  return sync();
}
