import type { StarterRole } from '../../../core';

/** The sentences of starting a blank sheet. */
export const starterText = {
  title: 'Start a blank sheet',
  help: 'Adds a new sheet with the headers Plan Monitor reads, and dropdowns to choose from. Your other sheets stay as they are.',
  role: 'Blank sheet for',
  roles: {
    workshops: 'Workshops and other activities',
    participants: 'Participants of workshops',
    outputs: 'Outputs: newsletters, reports, requests',
    memberStatus: 'Status of Members',
  } satisfies Record<StarterRole, string>,
  action: 'Action it is about',
  add: 'Add the sheet',
  zero: 'Figures that count such rows start at zero once the sheet is there.',
};
