import type { HostError } from '../hostError';
import { runExcel } from './runExcel';
import { toHostError } from './toHostError';

/**
 * Calls the listener after cells were edited (ExcelApi 1.9) and after sheets came or went. Excel is told to start and
 * to stop behind the scenes; after stopping the listener is not called again, whenever Excel gets to it.
 */
export function listenForChanges(
  timeoutMs: number,
  listener: () => void,
  onFailure: (error: HostError) => void,
): () => void {
  let isOver = false;
  const handle = () => {
    if (!isOver) listener();
    return Promise.resolve();
  };
  const registration = runExcel(timeoutMs, async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
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
