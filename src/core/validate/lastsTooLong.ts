import type { Activity } from '../model/activity';

const LONGEST_DAYS = 31;

/** Tells of an activity that lasts longer than 31 days, both ends counted: one of its dates is probably a slip. */
export function lastsTooLong({ start, end }: Pick<Activity, 'start' | 'end'>): boolean {
  return start !== null && end !== null && end - start + 1 > LONGEST_DAYS;
}
