import { isHeldOn, type Activity } from '../../model/activity';
import type { CountField } from '../../model/countFields';
import type { Model } from '../../model/model';
import type { Role } from '../../read/layouts/layout';
import { isWithin } from '../../workbook/calendar';
import { leaveOut, NO_START, OUTSIDE_TERM, reasonNotHeld, reasonOutside, type LeftOut } from '../evidence';
import { rowsLinkedTo } from '../linkedRows';
import { boundsOf, type MeasureRequest } from './measure';

export interface HeldActivities {
  readonly held: readonly Activity[];
  /** Those that were not counted, with the reason; empty for one period of several. */
  readonly leftOut: readonly LeftOut[];
}

/** The held activities that began in the range, linked to the action or not. */
export function heldInRange(request: MeasureRequest): HeldActivities {
  return select(request.model.activities, request);
}

/** Like {@link heldInRange} for the activities linked to the action: those that name it, and no other. */
export function linkedInRange(request: MeasureRequest): HeldActivities {
  return select(rowsLinkedTo(request.model.activities, request.action.ref), request);
}

function select(activities: readonly Activity[], request: MeasureRequest): HeldActivities {
  const { model, range, scope } = request;
  const held: Activity[] = [];
  const leftOut: LeftOut[] = [];
  for (const activity of activities) {
    const { start } = activity;
    if (start !== null && isWithin(start, range) && isHeldOn(activity, model.asOf)) held.push(activity);
    else if (scope !== 'onePeriod') leftOut.push(leaveOut(activity, reasonLeftOut(activity, request)));
  }
  return { held, leftOut };
}

function reasonLeftOut(activity: Activity, request: MeasureRequest): string {
  const { start } = activity;
  if (start === null) return NO_START;
  if (!isWithin(start, request.term)) return OUTSIDE_TERM;
  return reasonNotHeld(activity, request.model.asOf) ?? reasonOutside(start, boundsOf(request))!;
}

/** True when a sheet of the role is read. */
export function hasSheet({ blocks }: Model, wanted: Role): boolean {
  return blocks.some(({ role }) => role === wanted);
}

/** True when a sheet of the role has a column for the field. */
export function hasColumnIn({ blocks }: Model, wanted: Role, field: string): boolean {
  return blocks.some(({ role, columns }) => role === wanted && columns[field] !== undefined);
}

/** True when a workshop sheet has a column for the count, or a participants sheet holds it for some activity. */
export function hasAttendance(model: Model, field: CountField): boolean {
  return (
    hasColumnIn(model, 'workshops', field) || model.activities.some(({ listed }) => listed?.counts[field] !== undefined)
  );
}

export const NO_WORKSHOPS = 'There is no workshops sheet.';
export const NO_LINKS = 'No workshops sheet has a column that names plan actions.';
