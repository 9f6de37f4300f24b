import { isHeldOn, type Activity } from '../../model/activity';
import type { Model } from '../../model/model';
import type { PlannedActivity } from '../../model/workplan/workplan';
import type { PlannedLevel } from '../../read/cells/plannedWords';
import type { Member } from '../../read/members/member';
import { isWithin } from '../../workbook/calendar';
import { matchPlanned, type HeldMatch } from './matchPlanned';

export const plannedLevels = [
  'national',
  'sub-regional',
  'regional',
  'accreditation',
  'mission',
  'meeting',
] as const satisfies readonly PlannedLevel[];

/** A planned activity, and what was held of it. */
export interface PlannedFigure {
  readonly planned: PlannedActivity;
  /** Confirmed, or proposed; null where nothing held looks like it. */
  readonly match: HeldMatch | null;
  /** Whether it counts as held: the match is confirmed or certain. */
  readonly isHeld: boolean;
}

/** Planned against held, of one pillar, action, level or Member. */
export interface PlannedGroup<Of> {
  readonly of: Of;
  readonly planned: readonly PlannedFigure[];
}

/** The annual work plan against what was held (definition: domain 1.8). */
export interface WorkplanFigures {
  readonly planned: readonly PlannedFigure[];
  /** Each activity once, under the pillar of its first action. */
  readonly byPillar: readonly PlannedGroup<number>[];
  /** Under each of its actions; actions in their order, also those without any. */
  readonly byAction: readonly PlannedGroup<string>[];
  /** Null for what has no level. */
  readonly byLevel: readonly PlannedGroup<PlannedLevel | null>[];
  /** The Members named, by name; a group of Members names none. */
  readonly byMember: readonly PlannedGroup<Member>[];
  /** Held in the days of the work plans, and like nothing planned. */
  readonly unplanned: readonly Activity[];
}

/** Null without a work plan. */
export function computeWorkplan(model: Model): WorkplanFigures | null {
  const { workplan } = model;
  if (!workplan) return null;
  const matches = matchPlanned(model);
  const planned = workplan.planned.map((one): PlannedFigure => {
    const match = matches.get(one) ?? null;
    return { planned: one, match, isHeld: match?.isCertain ?? false };
  });
  const group = <Of>(of: Of, isIn: (one: PlannedActivity) => boolean): PlannedGroup<Of> => ({
    of,
    planned: planned.filter((figure) => isIn(figure.planned)),
  });
  const pillars = [...new Set(workplan.actions.flatMap(({ pillar }) => pillar ?? []))].sort((a, b) => a - b);
  const refs = [...new Set(workplan.actions.flatMap(({ ref }) => ref ?? []))];
  const members = [...new Set(workplan.planned.flatMap((one) => one.members))];
  return {
    planned,
    byPillar: pillars.map((pillar) => group(pillar, (one) => one.pillar === pillar)),
    byAction: refs.map((ref) => group(ref, (one) => one.actions.includes(ref))),
    byLevel: [...plannedLevels, null].map((level) => group(level, (one) => one.level === level)),
    byMember: members
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((member) => group(member, (one) => one.members.includes(member))),
    unplanned: unplannedOf(model, new Set([...matches.values()].map(({ activity }) => activity))),
  };
}

function unplannedOf({ activities, workplan, asOf }: Model, matched: ReadonlySet<Activity>): readonly Activity[] {
  const terms = (workplan?.bullets ?? []).map(({ term }) => term);
  const isInAYear = (day: number) => terms.some((term) => term === null || isWithin(day, term));
  return activities.filter(
    (activity) =>
      activity.start !== null && isHeldOn(activity, asOf) && !matched.has(activity) && isInAYear(activity.start),
  );
}

/** How many of a group were held. */
export function heldIn(figures: readonly PlannedFigure[]): number {
  return figures.filter(({ isHeld }) => isHeld).length;
}
