/** A thread of its own in which slides are drawn. */
export function startSlidesWorker(): Worker {
  return new Worker(new URL('./slidesWorker.ts', import.meta.url));
}
