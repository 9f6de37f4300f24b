import { isHeldOn, type Activity } from '../../model/activity';
import type { Model } from '../../model/model';
import { isWithin } from '../../workbook/calendar';
import { leaveOut, reasonNotHeld, type LeftOut } from '../evidence';
import type { MeasureRequest } from './measure';

export interface HeldActivities {
  readonly held: readonly Activity[];
  readonly leftOut: readonly LeftOut[];
}

/** The held activities that began in the range, and those that are not held, with the reason. */
export function heldInRange({ model, range }: MeasureRequest): HeldActivities {
  const begun = model.activities.filter(({ start }) => start !== null && isWithin(start, range));
  return {
    held: begun.filter((activity) => isHeldOn(activity, model.asOf)),
    leftOut: begun.flatMap((activity) => {
      const reason = reasonNotHeld(activity, model.asOf);
      return reason === null ? [] : [leaveOut(activity, reason)];
    }),
  };
}

/** Like {@link heldInRange} for the activities linked to the action: those that name it, and no other. */
export function linkedInRange(request: MeasureRequest): HeldActivities {
  const { model, action } = request;
  const activities = model.activities.filter(({ actions }) => action.ref !== null && actions.refs.includes(action.ref));
  const undated = activities.filter(({ start }) => start === null);
  const { held, leftOut } = heldInRange({ ...request, model: { ...model, activities } });
  return { held, leftOut: [...leftOut, ...undated.map((activity) => leaveOut(activity, 'no readable start date'))] };
}

export function hasWorkshopSheet({ blocks }: Model): boolean {
  return blocks.some(({ role }) => role === 'workshops');
}

/** True when a workshop sheet has a column for the field. */
export function hasWorkshopColumn({ blocks }: Model, field: string): boolean {
  return blocks.some(({ role, columns }) => role === 'workshops' && columns[field] !== undefined);
}

export const NO_WORKSHOPS = 'There is no workshops sheet.';
export const NO_LINKS = 'No workshops sheet has a column that names plan actions.';
