import { HostError } from '../hostError';
import { toHostError } from './toHostError';

/** One conversation with Excel: what is queued on the context goes out with `sync`, one request each time. */
export interface ExcelRun {
  readonly context: Excel.RequestContext;
  /** Sends what is queued. Rejects with connection-lost when no answer comes in time. */
  readonly sync: () => Promise<void>;
}

/**
 * Runs work on the open workbook. Excel holds the requests back while a cell is being edited, where it can. Range
 * objects made inside are kept until the work ends and move with rows and columns that are inserted meanwhile.
 * @param isOneUndo whether all of it is to be one step of Excel's own undo (ExcelApi 1.20).
 * @throws HostError whatever happens, in words.
 */
export async function runExcel<T>(
  timeoutMs: number,
  work: (excel: ExcelRun) => Promise<T>,
  isOneUndo = false,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(isOneUndo && { mergeUndoGroup: true }) }, (context) =>
      work({ context, sync: () => inTime(context.sync(), timeoutMs) }),
    );
  } catch (cause) {
    throw toHostError(cause);
  }
}

function inTime(answer: Promise<void>, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError('connection-lost')), timeoutMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
