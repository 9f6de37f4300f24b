import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of the lists of participants. */
export const participantFindings = {
  'workshop-unknown': { title: 'Rows of an unknown activity', severity: 'error', message: '{what}' },
  'participant-duplicate': {
    title: 'Participant listed twice',
    severity: 'warning',
    message: 'This person is already listed at the same activity in {first}, and was counted twice.',
  },
  'gender-unreadable': {
    title: 'Gender not readable',
    severity: 'warning',
    message: '"{value}" is not a gender Plan Monitor can read, such as "F", "Female", "M" or "Male".{more}',
  },
  'participants-mismatch': {
    title: 'List of participants and workshop row differ',
    severity: 'warning',
    message: 'The list of participants gives {listed} {people}, but {typed} stand here; the list was used.',
  },
} as const satisfies Record<string, CatalogueEntry>;
