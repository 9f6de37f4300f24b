import { formatDay } from '../formatDay';
import { describeDays } from './describeDays';
import type { SummaryInput } from './summaryInput';

/** What stands under a title: the meeting, the as-of date, the window of participation and gender. */
export function subtitleLines({ model, meeting }: SummaryInput): readonly string[] {
  const asOf = `As of ${formatDay(model.asOf)}. Participation and gender: ${describeDays(model.window)}.`;
  return meeting === null ? [asOf] : [meeting, asOf];
}
