import { foldText } from '../read/cells/foldText';
import { readExpertOrigins, type ExpertGroup } from '../read/cells/expertOrigins';
import type { MemberDirectory } from '../read/members/memberDirectory';
import type { Activity } from '../model/activity';
import { namesAny } from './measures/expertMissionShare';

/** Accredited experts of one origin. */
export interface OriginFigure extends Pick<ExpertGroup, 'origin' | 'without'> {
  /** How often experts of this origin were sent; null where no workshop gives a number. */
  readonly experts: number | null;
  readonly activities: readonly Activity[];
}

/**
 * Where the accredited experts of activities came from: most experts first, equal ones by name; those without an origin
 * last. An expert who came to two activities counts twice.
 */
export function expertsByOrigin(activities: readonly Activity[], directory: MemberDirectory): readonly OriginFigure[] {
  const groups = new Map<string, { group: ExpertGroup; activity: Activity }[]>();
  for (const activity of activities) {
    if (!namesAny(activity.expertsText)) continue;
    for (const group of readExpertOrigins(activity.expertsText, directory)) {
      const key = group.origin === null ? `without ${group.without}` : `of ${foldText(group.origin)}`;
      const known = groups.get(key);
      if (known) known.push({ group, activity });
      else groups.set(key, [{ group, activity }]);
    }
  }
  return [...groups.values()]
    .map((entries): OriginFigure => {
      const { origin, without } = entries[0]!.group;
      const given = entries.flatMap(({ group }) => group.experts ?? []);
      const experts = given.length === 0 ? null : given.reduce((sum, number) => sum + number, 0);
      return { origin, without, experts, activities: [...new Set(entries.map(({ activity }) => activity))] };
    })
    .sort(byExperts);
}

function byExperts(a: OriginFigure, b: OriginFigure): number {
  if (a.origin === null || b.origin === null) {
    const last = Number(a.origin === null) - Number(b.origin === null);
    return last || (a.without === 'not given' ? -1 : 1);
  }
  return (b.experts ?? 0) - (a.experts ?? 0) || (a.origin < b.origin ? -1 : 1);
}
