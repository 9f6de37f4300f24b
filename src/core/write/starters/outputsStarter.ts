import type { Starter } from './starter';

/** A list of what was delivered: newsletters, reports, requests that were met. */
export const outputsStarter: Starter = {
  sheet: 'Outputs',
  columns: [
    { field: 'date', width: 13, style: 'date' },
    { field: 'type', width: 22, list: 'outputTypes' },
    { field: 'title', width: 44 },
    { field: 'planActions', width: 16, list: 'actions' },
    { field: 'members', width: 30, list: 'members' },
    { field: 'quantity', width: 12, style: 'number' },
    { field: 'requested', width: 12, style: 'number' },
    { field: 'met', width: 12, style: 'number' },
  ],
};
