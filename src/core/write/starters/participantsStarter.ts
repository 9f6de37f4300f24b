import type { Starter } from './starter';

/** A list of the people at workshops, a row each. */
export const participantsStarter: Starter = {
  sheet: 'Participants',
  columns: [
    { field: 'workshop', width: 44, list: 'workshops' },
    { field: 'name', width: 28 },
    { field: 'member', width: 24, list: 'members' },
    { field: 'gender', width: 12, list: 'genders' },
    { field: 'role', width: 20 },
    { field: 'rating', width: 12, style: 'number' },
  ],
};
