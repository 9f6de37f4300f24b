import type { Activity } from './activities';
import { isHeldBy } from './activities';
import { attendanceOf, distinct, ratio, type Attendance } from './attendance';
import { fiscalYearOf, quarterOf } from './calendar';
import { membersOn, subRegionOf } from './memberTable';

/** A row of the figures JSON for each activity (definition: domain 1.6, headless). */
export function workshopFigures(activities: readonly Activity[], asOf: string) {
  return activities.map((activity) => {
    const { workshop, start, end, place } = activity;
    const attendance = attendanceOf(activity);
    const { participants, women, men, other, members, administrations } = attendance;
    return {
      ...place,
      title: workshop.title,
      start,
      end,
      held: isHeldBy(activity, asOf),
      fiscalYear: start && fiscalYearOf(start),
      quarter: start && quarterOf(start),
      level: workshop.level.means,
      mode: workshop.mode.means,
      actions: workshop.planActions.means ?? [],
      members: [...members].sort(),
      subRegions: subRegionsOf(activity),
      administrations,
      coverage: coverageOf(activity, attendance),
      participants,
      women,
      men,
      other,
      womenShare: ratio(women, participants),
      genderRecorded: ratio((women ?? 0) + (men ?? 0) + (other ?? 0), participants),
    };
  });
}

/** Sub-regions of the Members present, each once. */
export function subRegionsOf(activity: Activity): string[] {
  return distinct(attendanceOf(activity).members.map((code) => subRegionOf(activity.region, code))).sort();
}

/** Divided by the Members of the region, or of the one sub-region that took part; a national activity has none. */
function coverageOf(activity: Activity, { administrations }: Attendance): number | null {
  const { workshop, start, region } = activity;
  const level = workshop.level.means;
  if (level === 'national' || start === null) return null;
  if (level !== 'sub-regional') return ratio(administrations, membersOn(region, start).length);
  const subRegions = subRegionsOf(activity);
  if (subRegions.length !== 1) return null;
  return ratio(administrations, membersOn(region, start).filter(({ subRegion }) => subRegion === subRegions[0]).length);
}
