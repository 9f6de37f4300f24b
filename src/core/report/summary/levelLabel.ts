import { workshopLevels, type WorkshopLevel } from '../../indicators/participation';
import { wordOf, type Activity } from '../../model/activity';

const labels: Readonly<Record<WorkshopLevel, string>> = {
  national: 'National',
  'sub-regional': 'Sub-regional',
  regional: 'Regional',
};

/** A level of workshops as a heading. */
export function levelLabel(level: WorkshopLevel): string {
  return labels[level];
}

/** The level of a workshop; '' for an activity of another kind. */
export function levelOf({ level }: Activity): string {
  const known = workshopLevels.find((one) => one === wordOf(level));
  return known === undefined ? '' : levelLabel(known);
}
