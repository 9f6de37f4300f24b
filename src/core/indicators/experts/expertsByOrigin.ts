import { foldText } from '../../read/cells/foldText';
import type { ExpertGroup } from '../../read/cells/experts/expertOrigins';
import type { Activity } from '../../model/activity';
import { sumGiven } from '../sumGiven';

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
export function expertsByOrigin(activities: readonly Activity[]): readonly OriginFigure[] {
  const groups = new Map<string, { group: ExpertGroup; activity: Activity }[]>();
  for (const activity of activities) {
    for (const group of activity.experts) {
      const key = group.origin === null ? `without ${group.without}` : `of ${foldText(group.origin)}`;
      const known = groups.get(key);
      if (known) known.push({ group, activity });
      else groups.set(key, [{ group, activity }]);
    }
  }
  return [...groups.values()]
    .map((entries): OriginFigure => {
      const { origin, without } = entries[0]!.group;
      const experts = sumGiven(entries.map(({ group }) => group.experts));
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
