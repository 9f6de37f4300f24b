import type { FindingCode } from '../findings/catalogue';

/**
 * Findings that a wrong header gives in row after row, with the fields they compare beside the one of their own cell:
 * what the column holds cannot be read, or contradicts other columns.
 */
export const restsOn: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  'action-letter-missing': [],
  'rsp-reference-malformed': [],
  'target-unreadable': [],
  'deliverable-unreadable': [],
  'deliverable-outside-term': [],
  'measure-unknown': [],
  'date-unreadable': [],
  'action-unreadable': [],
  'member-unknown': [],
  'count-invalid': [],
  'mode-unknown': [],
  'level-unknown': [],
  'evaluation-range': [],
  'activity-status-unknown': [],
  'participant-duplicate': [],
  'gender-unreadable': [],
  'status-unreadable': [],
  'output-type-unknown': [],
  'quantity-invalid': [],
  'answer-unreadable': [],
  'end-before-start': ['start', 'date', 'end'],
  'duration-unusual': ['start', 'date', 'end'],
  'administrations-mismatch': ['administrations', 'members'],
  'gender-sum': ['women', 'men', 'otherGender', 'participants'],
  'gender-incomplete': ['women', 'men', 'otherGender', 'participants'],
  'mode-sum': ['onsite', 'online', 'participants'],
  'mode-mismatch': ['mode', 'onsite', 'online'],
  'level-members-mismatch': ['level', 'members', 'administrations'],
  'heads-mismatch': ['headsOfDelegation', 'femaleHeads', 'administrations', 'members'],
  'cancelled-with-actuals': ['status', 'participants'],
  'future-actuals': ['start', 'date', 'end', 'participants'],
};
