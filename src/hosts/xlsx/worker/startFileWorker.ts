/** A thread of its own for a workbook file. */
export function startFileWorker(): Worker {
  return new Worker(new URL('./fileWorker.ts', import.meta.url));
}
