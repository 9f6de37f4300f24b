import { wordOf } from '../model/activity';
import { subRegions, type SubRegion } from '../read/members/member';
import type { WorkshopLevel } from './participation';
import type { WorkshopFigure } from './workshopFigures';

export interface SubRegionWorkshops {
  readonly subRegion: SubRegion;
  readonly byLevel: Readonly<Record<WorkshopLevel, readonly WorkshopFigure[]>>;
}

/**
 * The workshops in which Members of each sub-region took part, by level; one with Members of several sub-regions stands
 * with each of them, one that names no Members with none.
 */
export function workshopsBySubRegion(workshops: readonly WorkshopFigure[]): readonly SubRegionWorkshops[] {
  return subRegions.map((subRegion) => {
    const present = workshops.filter((workshop) => workshop.subRegions.includes(subRegion));
    const ofLevel = (level: WorkshopLevel) => present.filter(({ activity }) => wordOf(activity.level) === level);
    return {
      subRegion,
      byLevel: {
        national: ofLevel('national'),
        'sub-regional': ofLevel('sub-regional'),
        regional: ofLevel('regional'),
      },
    };
  });
}
