import { namesOf } from '../model/attendance';
import type { WorkshopFigure } from './workshopFigures';

/**
 * The workshops that do not tell all Members who came: none is named, or a name is not recognised. Who counts as absent
 * may have been at one of them.
 */
export function unnamedWorkshops(workshops: readonly WorkshopFigure[]): readonly WorkshopFigure[] {
  return workshops.filter(
    ({ activity, members }) => members.length === 0 || namesOf(activity).some(({ kind }) => kind === 'unknown'),
  );
}
