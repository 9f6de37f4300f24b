import type { Starter } from './starter';

/** Which Members have an instrument: all of them, and a column of yes, no or a date under the action it belongs to. */
export const memberStatusStarter: Starter = {
  sheet: 'Member status',
  columns: [{ field: 'member', width: 26 }],
  rows: 'members',
  hasActionColumn: true,
};
