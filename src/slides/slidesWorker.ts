/// <reference lib="webworker" />
import type { SummarySheet } from '../core';
import { buildSlides, type SlidesInfo } from './buildSlides';

/** What the page asks; it is answered once. */
export interface SlidesRequest {
  readonly sheets: readonly SummarySheet[];
  readonly info: SlidesInfo;
}

/** The file, or the sentence of what went wrong. */
export type SlidesReply =
  | { readonly kind: 'slides'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failure'; readonly message: string };

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data: { sheets, info } }: MessageEvent<SlidesRequest>) => {
  try {
    const bytes = new Uint8Array(await buildSlides(sheets, info));
    self.postMessage({ kind: 'slides', bytes } satisfies SlidesReply, [bytes.buffer]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    self.postMessage({ kind: 'failure', message } satisfies SlidesReply);
  }
};
