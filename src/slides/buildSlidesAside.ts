import type { SummarySheet } from '../core';
import type { SlidesInfo } from './buildSlides';
import type { SlidesReply, SlidesRequest } from './slidesWorker';

/**
 * As `buildSlides`, in a thread of its own: drawing many slides never holds up the page. The thread ends with it, or at once
 * when the signal is given; then it rejects with the signal's reason.
 */
export async function buildSlidesAside(
  startWorker: () => Worker,
  sheets: readonly SummarySheet[],
  info: SlidesInfo,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startWorker();
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.onmessage = ({ data }: MessageEvent<SlidesReply>) => {
        if (data.kind === 'slides') resolve(data.bytes);
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'The slides could not be drawn. Reload the page and try again.'));
      };
      worker.postMessage({ sheets, info } satisfies SlidesRequest);
    });
  } finally {
    worker.terminate();
  }
}
