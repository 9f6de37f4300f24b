import { buildSlidesAside } from '../../slides/buildSlidesAside';
import { startSlidesWorker } from '../../slides/startSlidesWorker';
import { handOver } from './handOver';
import type { SaveSlides } from './saveSlides';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Saves slides beside a workbook's copies: `plan.xlsx` gives `plan (RCP summary).pptx`. */
export function saveSlidesOf(file: string): SaveSlides {
  return async ({ pages, meeting }, asOf, signal) => {
    // Drawing slides takes a library that few need: its thread fetches it.
    const info = { title: pages[0]?.title ?? 'RCP summary', asOf, meeting };
    const bytes = await buildSlidesAside(startSlidesWorker, pages, info, signal);
    handOver(bytes, slidesName(file), TYPE);
  };
}

export function slidesName(file: string): string {
  const name = file.replace(/( \(Plan Monitor\))?(\.xls[xm])?$/i, '');
  return name === '' ? 'RCP summary.pptx' : `${name} (RCP summary).pptx`;
}
