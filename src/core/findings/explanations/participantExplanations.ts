import type { participantFindings } from '../catalogue/participantFindings';
import type { Explanation } from './explanation';

/** Why something is found in the lists of participants. */
export const participantExplanations: Readonly<Record<keyof typeof participantFindings, Explanation>> = {
  'workshop-unknown': {
    help: 'Each row of a list of participants, and each reply to the survey, names its activity, by number or by title, and by its start date where several activities share a title. No activity of the workshop sheets is named here, or several fit, so these people are counted nowhere, and these replies with no workshop of yours. Write the number or the title as it stands in the workshop sheet.',
    example: {
      wrong: 'Workshop on Drones',
      right: 'Sub-regional Workshop on Valuation',
      params: { what: 'No workshop sheet has the activity "Workshop on Drones" (one row names it).' },
    },
    fix: null,
  },
  'participant-duplicate': {
    help: 'The same name, of the same Member, is listed twice at one activity, and both rows are counted. Delete one of them. If they are two people with one name, leave both.',
    example: {
      wrong: 'Name and Member as in an earlier row of the activity',
      right: 'The row deleted',
      params: { first: 'Participants B4' },
    },
    fix: null,
  },
  'gender-unreadable': {
    help: 'Gender is read from words such as F, Female or Woman; where that is not possible, from the title Mr, Ms, Mrs or Miss, and never from a name. Without either the gender of this person counts as not recorded. Write F or M, or leave the cell empty.',
    example: { wrong: 'F?', right: 'F', params: { value: 'F?', more: '' } },
    fix: null,
  },
  'participants-mismatch': {
    help: 'For an activity with a list of participants the figures use the list, and its own row is compared with it. This is the first number of the row that differs. Correct the number, or complete the list.',
    example: {
      wrong: 'Participants 25, with 24 rows in the list',
      right: 'Participants 24, with 24 rows in the list',
      params: { listed: 24, people: 'participant(s)', typed: 25 },
    },
    fix: null,
  },
};
