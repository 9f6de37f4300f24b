import type { Place } from '../findings/finding';
import { hasHeldStatus, isHeldOn, type Activity } from '../model/activity';
import { placeOf } from '../model/source';
import type { Day } from '../workbook/calendar';

/** A row that was not counted, and why. */
export interface LeftOut {
  readonly place: Place;
  readonly reason: string;
}

/** Why an activity is not held on a day, in words; null when it is held. */
export function reasonNotHeld(activity: Activity, day: Day): string | null {
  if (isHeldOn(activity, day)) return null;
  if (activity.start === null) return 'no readable start date';
  if (!hasHeldStatus(activity)) return activity.status.kind === 'known' ? activity.status.word : 'status not known';
  return 'after the as-of date';
}

export function leaveOut(activity: Activity, reason: string): LeftOut {
  return { place: placeOf(activity.source, 'title'), reason };
}
