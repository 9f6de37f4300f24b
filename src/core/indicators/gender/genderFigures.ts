import { wordOf, type Activity } from '../../model/activity';
import type { Model } from '../../model/model';
import type { SubRegion } from '../../read/members/member';
import type { LeftOut } from '../evidence';
import { sumGender, type GenderShare } from './gender';
import { genderBySubRegion } from './genderBySubRegion';
import { ratio } from '../ratio';
import { workshopLevels, workshopsInWindow, type WorkshopLevel } from '../participation';
import { reaches } from '../status';
import type { WorkshopFigure } from '../workshopFigures';

/** Gender over the window (definition: domain 1.6). */
export interface GenderFigures {
  /** Null when no workshop of the window records gender. */
  readonly total: GenderShare | null;
  readonly goal: number;
  readonly goalMet: boolean | null;
  /** The activities that record gender. */
  readonly counted: readonly Activity[];
  readonly leftOut: readonly LeftOut[];
  readonly byLevel: readonly (GenderShare & { level: WorkshopLevel })[];
  readonly byPillar: readonly (GenderShare & { pillar: number })[];
  readonly bySubRegion: readonly (GenderShare & { subRegion: SubRegion })[];
}

export function computeGender(all: readonly WorkshopFigure[], model: Model): GenderFigures {
  const held = workshopsInWindow(all, model);
  const share = (workshops: readonly WorkshopFigure[]): GenderShare | null => {
    const { women, participants, counted } = sumGender(
      workshops.map(({ activity }) => activity),
      model.settings,
    );
    return counted.length === 0 ? null : { women, participants, womenShare: ratio(women, participants) };
  };
  const group = <K extends object>(key: K, workshops: readonly WorkshopFigure[]) => {
    const part = share(workshops);
    return part ? [{ ...key, ...part }] : [];
  };
  const total = share(held);
  const { counted, leftOut } = sumGender(
    held.map(({ activity }) => activity),
    model.settings,
  );
  const goal = model.settings.genderGoal;
  return {
    total,
    goal,
    goalMet: typeof total?.womenShare === 'number' ? reaches(total.womenShare, goal) : null,
    counted,
    leftOut,
    byLevel: workshopLevels.flatMap((level) =>
      group(
        { level },
        held.filter(({ activity }) => wordOf(activity.level) === level),
      ),
    ),
    byPillar: [1, 2, 3, 4].flatMap((pillar) =>
      group(
        { pillar },
        held.filter(({ activity }) => activity.actions.refs.some((ref) => ref.startsWith(`${pillar}-`))),
      ),
    ),
    bySubRegion: genderBySubRegion(held, model.settings),
  };
}
