import type { SummarySheet } from '../../src/core';
import { buildSlides, type SlidesInfo } from '../../src/slides/buildSlides';

export interface SlidesJob {
  readonly sheets: readonly SummarySheet[];
  readonly info: SlidesInfo;
}

/** The bytes of slides as text, for a process of its own. */
export async function slidesAsText({ sheets, info }: SlidesJob): Promise<string> {
  return Buffer.from(await buildSlides(sheets, info)).toString('base64');
}
