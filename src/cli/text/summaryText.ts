import type { SummaryUpdate } from '../../core';
import { updateText } from './updateText';

/** What a summary wrote and what it left alone, for people. */
export function summaryText(summary: SummaryUpdate, out: string, pptx: string | undefined): string {
  const { meeting } = summary;
  const kept =
    meeting === null
      ? 'No meeting was named: its numbers are not kept for the next one (--meeting TEXT).'
      : `The numbers are kept for the meeting "${meeting}".`;
  const slides = pptx === undefined ? [] : [`Slides written to ${pptx}`, ''];
  return [kept, updateText(summary, out)].join('\n') + slides.join('\n');
}
