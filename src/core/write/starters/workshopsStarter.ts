import type { Starter } from './starter';

/** A list of workshops: what the figures need first, the counts of participants, and what is asked for now and then. */
export const workshopsStarter: Starter = {
  sheet: 'Workshops',
  columns: [
    { field: 'title', width: 44 },
    { field: 'start', width: 13, style: 'date' },
    { field: 'end', width: 13, style: 'date' },
    { field: 'level', width: 14, list: 'levels' },
    { field: 'mode', width: 13, list: 'modes' },
    { field: 'planActions', width: 16, list: 'actions' },
    { field: 'members', width: 36, list: 'members' },
    { field: 'participants', width: 13, style: 'number' },
    { field: 'women', width: 10, style: 'number' },
    { field: 'men', width: 10, style: 'number' },
    { field: 'status', width: 13, list: 'statuses' },
    { field: 'venue', width: 20 },
    { field: 'sponsor', width: 20 },
    { field: 'experts', width: 20 },
    { field: 'evaluation', width: 13, style: 'number' },
  ],
};
