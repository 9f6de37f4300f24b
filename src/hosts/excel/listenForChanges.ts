import type { HostError } from '../hostError';
import { runExcel } from './runExcel';
import { toHostError } from './toHostError';

/**
 * Calls the listener after somebody edited cells, inserted or deleted rows or columns, and after sheets came or went
 * (ExcelApi 1.9), after rows or columns were sorted (1.10) and a sheet was renamed (1.17). What this add-in does itself is
 * not told: it writes with its events off, and Excel says so where it can (1.14). Excel is told to start and to stop
 * behind the scenes; after stopping the listener is not called again, whenever Excel gets to it.
 */
export function listenForChanges(
  timeoutMs: number,
  listener: () => void,
  onFailure: (error: HostError) => void,
): () => void {
  let isOver = false;
  const handle = (change: object) => {
    const isOwn = 'triggerSource' in change && change.triggerSource === 'ThisLocalAddin';
    if (!isOver && !isOwn) listener();
    return Promise.resolve();
  };
  const registration = runExcel(timeoutMs, async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const { requirements } = Office.context;
    const results = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
      ...(requirements.isSetSupported('ExcelApi', '1.10')
        ? [worksheets.onRowSorted.add(handle), worksheets.onColumnSorted.add(handle)]
        : []),
      ...(requirements.isSetSupported('ExcelApi', '1.17') ? [worksheets.onNameChanged.add(handle)] : []),
    ];
    await sync();
    return { context, remove: () => results.forEach((result) => result.remove()) };
  });
  registration.catch((cause: unknown) => onFailure(toHostError(cause)));
  return () => {
    isOver = true;
    const removal = registration.then(({ context, remove }) =>
      Excel.run(context, async () => {
        remove();
        await context.sync();
      }),
    );
    removal.catch(() => undefined); // a listener that is over is not called, whether or not Excel forgets it
  };
}
