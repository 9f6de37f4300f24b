import type { Place } from '../findings/finding';
import { hasHeldStatus, isHeldOn, wordOf, type Activity } from '../model/activity';
import { membersPresent, namesOf } from '../model/attendance';
import type { MeasureName } from '../model/measure';
import { placeOf } from '../model/source';
import type { Member } from '../read/members/member';
import { isWithin, type Day, type DayRange } from '../workbook/calendar';
import { rowsLinkedTo } from './linkedRows';
import type { Case } from './targetKinds/judgement';

/** A planned row, linked to the action, that would add to its figure. */
export interface Upcoming {
  readonly place: Place;
  readonly title: string;
  /** The day it begins, or is due. */
  readonly day: Day;
}

/** Whose rows can add to a measure. */
const helpers: Readonly<Record<MeasureName, 'activities' | 'outputs' | 'none'>> = {
  'members-with-status': 'activities',
  'members-reached': 'activities',
  'activities-held': 'activities',
  'outputs-recorded': 'outputs',
  'expert-mission-share': 'activities',
  'requests-met-share': 'outputs',
  'women-share': 'activities',
  'female-heads-growth': 'activities',
  'mean-evaluation': 'activities',
  reported: 'none',
};

/**
 * What is planned after the as-of date, linked to the action and early enough to count: in a period that is short, or by
 * the deadline. An activity that names only Members already counted would not help a target of Members.
 */
export function upcomingFor(
  given: Case,
  shortPeriods: readonly DayRange[],
  counted: ReadonlySet<Member> | null,
): readonly Upcoming[] {
  const { model, action, target, term, deadline } = given;
  const ranges = target.per === null ? [{ from: term.from, to: Math.min(term.to, deadline) }] : shortPeriods;
  const isInTime = (day: Day) => ranges.some((range) => isWithin(day, range));
  const kind = helpersOf(given);
  const activities = rowsLinkedTo(model.activities, kind === 'activities' ? action.ref : null)
    .filter((activity) => isStillToCome(activity, model.asOf) && isInTime(activity.start!))
    .filter((activity) => target.kind !== 'members' || bringsMore(activity, counted))
    .map(({ source, title, start }): Upcoming => ({ place: placeOf(source, 'title'), title, day: start! }));
  const outputs = rowsLinkedTo(model.outputs, kind === 'outputs' ? action.ref : null)
    .filter(({ day }) => day !== null && day > model.asOf && isInTime(day))
    .map(({ source, title, day }): Upcoming => ({ place: placeOf(source, 'date'), title, day: day! }));
  return [...activities, ...outputs].sort((a, b) => a.day - b.day || (a.title < b.title ? -1 : 1));
}

/** Where there is no Outputs sheet, meetings stand in for outputs, as they do in the measure. */
function helpersOf({ measure, model }: Case): 'activities' | 'outputs' | 'none' {
  const kind = helpers[measure];
  const hasOutputs = model.blocks.some(({ role }) => role === 'outputs');
  return kind === 'outputs' && !hasOutputs ? 'activities' : kind;
}

/** Not held yet, and neither put off nor dropped. */
function isStillToCome(activity: Activity, asOf: Day): boolean {
  const { start, end } = activity;
  if (start === null || (end ?? start) <= asOf || isHeldOn(activity, asOf)) return false;
  return hasHeldStatus(activity) || wordOf(activity.status) === 'planned';
}

function bringsMore(activity: Activity, counted: ReadonlySet<Member> | null): boolean {
  return namesOf(activity).length === 0 || membersPresent(activity).some((member) => !counted?.has(member));
}
