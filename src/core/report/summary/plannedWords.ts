import type { PlannedActivity } from '../../model/workplan/workplan';
import type { Level } from '../../read/cells/vocabulary';
import { subRegionLabel } from './subRegionLabel';

const labels: Readonly<Record<Level, string>> = {
  national: 'National',
  'sub-regional': 'Sub-regional',
  regional: 'Regional',
  global: 'Global',
  accreditation: 'Accreditation',
  mission: 'Mission',
  meeting: 'Meeting',
};

/** The level of a planned or held activity as a heading. */
export function plannedLevelLabel(level: Level | null): string {
  return level === null ? 'Other' : labels[level];
}

/** For whom it is planned; '' where it names nobody. */
export function describeForWhom({ members, groups }: PlannedActivity): string {
  return [...members.map(({ name }) => name), ...groups.map(subRegionLabel)].join('; ');
}
