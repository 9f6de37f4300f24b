import { isHeldOn, type Activity } from '../model/activity';
import { membersPresent } from '../model/attendance';
import { heldKey } from '../model/workplan/plannedMatch';
import type { Model } from '../model/model';
import type { PlannedActivity } from '../model/workplan/workplan';
import { foldTitle } from '../read/cells/topics';
import { isWithin } from '../workbook/calendar';

/** An activity that was held, with what is asked of it for every planned one. */
export interface HeldActivity {
  readonly activity: Activity;
  /** The digest it is known by. */
  readonly key: string;
  /** Folded by `foldTitle`. */
  readonly title: string;
}

/** What was held by the as-of date, and which of it may be a planned activity by its days and Members. */
export interface HeldActivities {
  readonly all: readonly HeldActivity[];
  /** Those that began in the days of its work plan, with a Member it names, or without any. */
  readonly near: (planned: PlannedActivity) => readonly HeldActivity[];
}

export function findHeldActivities({ activities, asOf }: Model): HeldActivities {
  const all = activities.flatMap((activity): HeldActivity[] =>
    activity.start !== null && isHeldOn(activity, asOf)
      ? [{ activity, key: heldKey(activity), title: foldTitle(activity.title) }]
      : [],
  );
  const byName = new Map<string, Set<HeldActivity>>();
  for (const held of all) {
    const present = membersPresent(held.activity);
    const names = present.length === 0 ? [''] : present.flatMap(({ code, subRegion }) => [code, nameOf(subRegion)]);
    for (const name of names) byName.set(name, (byName.get(name) ?? new Set()).add(held));
  }
  const named = ({ members, groups }: PlannedActivity) =>
    members.length === 0 && groups.length === 0
      ? all
      : [
          ...new Set(
            ['', ...members.map(({ code }) => code), ...groups.map(nameOf)].flatMap((name) => [
              ...(byName.get(name) ?? []),
            ]),
          ),
        ];
  return {
    all,
    near: (planned) =>
      named(planned).filter(({ activity }) => planned.term === null || isWithin(activity.start!, planned.term)),
  };
}

/** A sub-region under a name that is no code. */
function nameOf(subRegion: string | null): string {
  return `all of ${subRegion}`;
}
