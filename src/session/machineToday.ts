import { dayOf, type Day } from '../core';

/** The machine's date, as its own calendar shows it. */
export function machineToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
