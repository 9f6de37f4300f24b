import type { Place } from '../findings/finding';
import { hasHeldStatus, isHeldOn, type Activity } from '../model/activity';
import { placeOf } from '../model/source';
import { isWithin, type Day, type DayRange } from '../workbook/calendar';

/** A row that was not counted, and why. */
export interface LeftOut {
  readonly place: Place;
  readonly reason: string;
}

export const NO_START = 'no readable start date';
export const NO_DATE = 'no readable date';
export const OUTSIDE_TERM = 'outside the term';
export const AFTER_AS_OF = 'after the as-of date';

/** Why an activity is not held on a day, in words; null when it is held. */
export function reasonNotHeld(activity: Activity, day: Day): string | null {
  if (isHeldOn(activity, day)) return null;
  if (activity.start === null) return NO_START;
  if (!hasHeldStatus(activity)) return activity.status.kind === 'known' ? activity.status.word : 'status not known';
  return AFTER_AS_OF;
}

export function leaveOut(activity: Activity, reason: string): LeftOut {
  return { place: placeOf(activity.source, 'title'), reason };
}

/** The days that bound what an indicator counts. */
export interface Bounds {
  /** The days it counts. */
  readonly range: DayRange;
  readonly term: DayRange;
  readonly deadline: Day;
  readonly asOf: Day;
}

/** Why a day is not counted, in words; null when it is. */
export function reasonOutside(day: Day, { range, term, deadline, asOf }: Bounds): string | null {
  if (isWithin(day, range)) return day > asOf ? AFTER_AS_OF : null;
  if (!isWithin(day, term)) return OUTSIDE_TERM;
  if (day > asOf) return AFTER_AS_OF;
  return day > deadline ? 'after the deadline' : 'in no whole period of the term';
}
