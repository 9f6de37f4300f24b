import type { OfficeSettings } from '../office';
import type { Activity } from './activities';
import { attendanceOf, genderOfPerson, ratio, sum } from './attendance';
import { isMemberOn, subRegionOf } from './memberTable';
import { subRegionsOf } from './workshopFigures';

interface Total {
  readonly women: number;
  readonly participants: number;
  readonly womenShare: number | null;
}

/** Says how many women there were, of a number of participants that is not exceeded (definition: domain 1.6). */
export function recordsGender(activity: Activity): boolean {
  const { women, participants, isGenderTooMuch } = attendanceOf(activity);
  return women !== null && participants !== null && !isGenderTooMuch;
}

/** Women and participants of the workshops that record gender, added before they are divided; null when none does. */
export function totalOf(activities: readonly Activity[], shareBasis: OfficeSettings['shareBasis']): Total | null {
  const recording = activities.filter(recordsGender).map(attendanceOf);
  if (recording.length === 0) return null;
  const women = sum(recording.map((attendance) => attendance.women ?? 0));
  const recorded = women + sum(recording.map(({ men, other }) => (men ?? 0) + (other ?? 0)));
  const everybody = sum(recording.map(({ participants }) => participants ?? 0));
  const participants = shareBasis === 'recorded' ? recorded : everybody;
  return { women, participants, womenShare: ratio(women, participants) };
}

/** The gender part of the figures JSON, over the activities that participation covers. */
export function gender(covered: readonly Activity[], { shareBasis, genderGoal }: OfficeSettings) {
  const total = totalOf(covered, shareBasis);
  const groups = <Name extends string | number>(
    names: readonly Name[],
    has: (activity: Activity, name: Name) => boolean,
  ) =>
    names.flatMap((name) => {
      const group = totalOf(
        covered.filter((activity) => has(activity, name)),
        shareBasis,
      );
      return group ? [{ name, ...group }] : [];
    });
  const levels = ['national', 'sub-regional', 'regional'];
  const byLevel = groups(levels, ({ workshop }, level) => workshop.level.means === level);
  const byPillar = groups([1, 2, 3, 4], ({ workshop }, pillar) =>
    (workshop.planActions.means ?? []).some((ref) => ref.startsWith(`${pillar}-`)),
  );
  return {
    participants: total?.participants ?? null,
    women: total?.women ?? null,
    womenShare: total?.womenShare ?? null,
    goal: genderGoal,
    goalMet: typeof total?.womenShare !== 'number' ? null : total.womenShare >= genderGoal,
    workshopsWithoutGender: covered.filter((activity) => !recordsGender(activity)).length,
    byLevel: byLevel.map(({ name, ...group }) => ({ level: name, ...group })),
    byPillar: byPillar.map(({ name, ...group }) => ({ pillar: name, ...group })),
    bySubRegion: bySubRegion(covered, shareBasis),
  };
}

/** Whole activities of one sub-region, and of the others the people listed, each under the Member they come from. */
function bySubRegion(covered: readonly Activity[], shareBasis: OfficeSettings['shareBasis']) {
  return ['ECWA', 'PI', 'SA', 'SEA'].flatMap((subRegion) => {
    const parts = covered.filter(recordsGender).map((activity) => partOf(activity, subRegion));
    const women = sum(parts.map((part) => part.women));
    const participants = sum(parts.map((part) => (shareBasis === 'recorded' ? part.recorded : part.everybody)));
    return parts.some(({ isThere }) => isThere)
      ? [{ subRegion, women, participants, womenShare: ratio(women, participants) }]
      : [];
  });
}

const NOBODY = { isThere: false, women: 0, recorded: 0, everybody: 0 };

function partOf(activity: Activity, subRegion: string) {
  const { women, men, other, participants } = attendanceOf(activity);
  const { region, start } = activity;
  const present = subRegionsOf(activity);
  if (present.length === 1) {
    if (present[0] !== subRegion) return NOBODY;
    return {
      isThere: true,
      women: women ?? 0,
      recorded: (women ?? 0) + (men ?? 0) + (other ?? 0),
      everybody: participants ?? 0,
    };
  }
  const isListed = activity.people.some((person) => genderOfPerson(person) !== 'not recorded');
  if (!isListed) return NOBODY;
  const listed = activity.people.filter(({ member }) => {
    const name = member.means;
    return (
      name?.is === 'Member' && subRegionOf(region, name.code) === subRegion && isMemberOn(region, name.code, start)
    );
  });
  const words = listed.map(genderOfPerson);
  return {
    isThere: listed.length > 0,
    women: words.filter((word) => word === 'woman').length,
    recorded: words.filter((word) => word !== 'not recorded').length,
    everybody: listed.length,
  };
}
