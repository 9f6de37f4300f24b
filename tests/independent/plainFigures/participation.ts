import type { Days, Office } from '../office';
import { beganIn, isHeldBy, type Activity } from './activities';
import { attendanceOf, distinct, sum } from './attendance';
import { fiscalYearOf, quarterOf } from './calendar';
import { totalOf } from './gender';
import { membersOn, subRegionOf } from './memberTable';
import { subRegionsOf } from './workshopFigures';

const LEVELS = ['national', 'sub-regional', 'regional'] as const;
const SUB_REGIONS = ['ECWA', 'PI', 'SA', 'SEA'];

/** The held activities of the three levels that began in the window (definition: headless). */
export function activitiesCovered(activities: readonly Activity[], asOf: string, window: Days): readonly Activity[] {
  return activities.filter(
    (activity) =>
      LEVELS.some((level) => level === activity.workshop.level.means) &&
      isHeldBy(activity, asOf) &&
      beganIn(activity, window),
  );
}

/** The participation part of the figures JSON, over the activities covered (definition: headless, domain 1.6). */
export function participation(covered: readonly Activity[], asOf: string, { region, settings }: Office) {
  const { shareBasis } = settings;
  const members = membersOn(region, asOf);
  const reached = distinct(covered.flatMap((activity) => attendanceOf(activity).members));
  return {
    held: covered.length,
    byLevel: Object.fromEntries(
      LEVELS.map((level) => [level, covered.filter(({ workshop }) => workshop.level.means === level).length]),
    ),
    participants: participantsOf(covered),
    membersReached: reached.length,
    members: members.length,
    bySubRegion: SUB_REGIONS.map((subRegion) => ({
      subRegion,
      members: reached.filter((code) => subRegionOf(region, code) === subRegion).length,
      of: members.filter((member) => member.subRegion === subRegion).length,
      workshops: covered.filter((activity) => subRegionsOf(activity).includes(subRegion)).length,
    })),
    membersNotReached: members
      .map(({ code }) => code)
      .filter((code) => !reached.includes(code))
      .sort(),
    byFiscalYear: distinct(covered.map(({ start }) => fiscalYearOf(start!)))
      .sort()
      .map((fiscalYear) => {
        const ofYear = covered.filter(({ start }) => fiscalYearOf(start!) === fiscalYear);
        const gender = totalOf(ofYear, shareBasis);
        return {
          fiscalYear,
          held: ofYear.length,
          participants: participantsOf(ofYear),
          women: gender?.women ?? null,
          genderParticipants: gender?.participants ?? null,
          womenShare: gender?.womenShare ?? null,
        };
      }),
    byQuarter: distinct(covered.map(({ start }) => quarterName(start!)))
      .sort()
      .map((name) => {
        const ofQuarter = covered.filter(({ start }) => quarterName(start!) === name);
        const [fiscalYear, quarter] = name.split(' ');
        return { fiscalYear, quarter, held: ofQuarter.length, participants: participantsOf(ofQuarter) };
      }),
    byMember: [...reached].sort().map((code) => byMember(code, covered)),
  };
}

const quarterName = (day: string) => `${fiscalYearOf(day)} ${quarterOf(day)}`;

/** Null when no activity says how many there were. */
function participantsOf(activities: readonly Activity[]): number | null {
  const known = activities.flatMap((activity) => attendanceOf(activity).participants ?? []);
  return known.length === 0 ? null : sum(known);
}

function byMember(code: string, covered: readonly Activity[]) {
  const attended = covered.filter((activity) => attendanceOf(activity).members.includes(code));
  return {
    member: code,
    workshops: attended.length,
    last: attended
      .map(({ end }) => end!)
      .sort()
      .at(-1)!,
    actions: distinct(attended.flatMap(({ workshop }) => workshop.planActions.means ?? [])).sort(),
  };
}
