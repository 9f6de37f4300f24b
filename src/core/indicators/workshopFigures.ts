import { isHeldOn, wordOf, type Activity } from '../model/activity';
import { administrationsOf, attendanceOf, genderRecordedOf, membersPresent, participantsOf } from '../model/attendance';
import type { Model } from '../model/model';
import { fiscalQuarter, fiscalYearLabel } from '../model/period';
import { subRegions, type Member, type SubRegion } from '../read/members/member';
import { ratio } from './ratio';

/** One activity with its figures; a fraction is null where its parts are not known (definition: domain 1.6). */
export interface WorkshopFigure {
  readonly activity: Activity;
  readonly isHeld: boolean;
  readonly fiscalYear: string | null;
  readonly quarter: string | null;
  readonly members: readonly Member[];
  /** In the office's order. */
  readonly subRegions: readonly SubRegion[];
  readonly administrations: number | null;
  /** Administrations over the Members of the region, or of the one sub-region of a sub-regional activity. */
  readonly coverage: number | null;
  readonly participants: number | null;
  readonly onsite: number | null;
  readonly online: number | null;
  /** A number of their own, never taken off the participants. */
  readonly observers: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly other: number | null;
  readonly womenShare: number | null;
  readonly genderRecorded: number | null;
}

export function computeWorkshops(model: Model): readonly WorkshopFigure[] {
  return model.activities.map((activity) => computeWorkshop(activity, model));
}

function computeWorkshop(activity: Activity, model: Model): WorkshopFigure {
  const members = membersPresent(activity);
  const participants = participantsOf(activity);
  const women = attendanceOf(activity, 'women');
  const recorded = genderRecordedOf(activity);
  const { start } = activity;
  return {
    activity,
    isHeld: isHeldOn(activity, model.asOf),
    fiscalYear: start === null ? null : fiscalYearLabel(start),
    quarter: start === null ? null : fiscalQuarter(start),
    members,
    subRegions: subRegions.filter((subRegion) => members.some((member) => member.subRegion === subRegion)),
    administrations: administrationsOf(activity),
    coverage: coverageOf(activity, members, model),
    participants,
    onsite: attendanceOf(activity, 'onsite'),
    online: attendanceOf(activity, 'online'),
    observers: attendanceOf(activity, 'observers'),
    women,
    men: attendanceOf(activity, 'men'),
    other: attendanceOf(activity, 'otherGender'),
    womenShare: ratio(women, participants),
    genderRecorded: ratio(recorded ?? 0, participants),
  };
}

function coverageOf(activity: Activity, members: readonly Member[], { directory }: Model): number | null {
  const level = wordOf(activity.level);
  if (level === 'national' || activity.start === null) return null;
  if (level !== 'sub-regional') return ratio(administrationsOf(activity), directory.membersOn(activity.start).length);
  const [region, ...others] = new Set(members.map(({ subRegion }) => subRegion));
  if (region === undefined || region === null || others.length > 0) return null;
  return ratio(administrationsOf(activity), directory.membersOn(activity.start, region).length);
}
