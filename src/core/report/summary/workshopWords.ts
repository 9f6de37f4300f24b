import { hasSheet } from '../../indicators/measures/activitiesInRange';
import { workshopsInWindow } from '../../indicators/participation';
import { unnamedWorkshops } from '../../indicators/unnamedWorkshops';
import { countWords } from './countWords';
import type { SummaryInput } from './summaryInput';

/** Why there is nothing to show of workshops. */
export function whyNoWorkshops({ model }: SummaryInput): string {
  return hasSheet(model, 'workshops') ? 'No workshop counts yet.' : 'There is no workshops sheet.';
}

/** Said wherever Members are counted or called absent: who came to some workshops may not be known. */
export function unnamedRemarks({ model, figures }: SummaryInput): readonly string[] {
  const unnamed = unnamedWorkshops(workshopsInWindow(figures.workshops, model)).length;
  if (unnamed === 0) return [];
  return [
    `At ${countWords(unnamed, 'workshop')} the Members who came are not named, or not all recognised: these do not count.`,
  ];
}
