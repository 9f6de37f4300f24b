import { subRegions, type SubRegion } from '../../read/members/member';
import type { Settings } from '../../model/settings';
import { sumGender, type GenderShare } from './gender';
import { ratio } from '../ratio';
import type { WorkshopFigure } from '../workshopFigures';

/**
 * Women's share by sub-region: activities that record gender and whose Members are all of one sub-region, as a whole;
 * of the others the people of a participants sheet, by their own Member (definition: headless contract). A sub-region
 * without either is left out.
 */
export function genderBySubRegion(
  held: readonly WorkshopFigure[],
  settings: Settings,
): readonly (GenderShare & { subRegion: SubRegion })[] {
  return subRegions.flatMap((subRegion) => {
    const own = held.filter((workshop) => workshop.subRegions.length === 1 && workshop.subRegions[0] === subRegion);
    const whole = sumGender(
      own.map(({ activity }) => activity),
      settings,
    );
    const listed = held.flatMap((workshop) => {
      const list = workshop.subRegions.length > 1 ? workshop.activity.listed : null;
      return list?.counts.women === undefined ? [] : (list.bySubRegion[subRegion] ?? []);
    });
    if (listed.length === 0 && whole.counted.length === 0) return [];
    const women = listed.reduce((sum, people) => sum + people.women, whole.women);
    const participants = listed.reduce(
      (sum, people) => sum + (settings.shareBasis === 'recorded' ? people.recorded : people.participants),
      whole.participants,
    );
    return [{ subRegion, women, participants, womenShare: ratio(women, participants) }];
  });
}
