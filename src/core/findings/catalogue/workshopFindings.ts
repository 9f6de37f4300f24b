import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of the titles, dates and actions of workshop sheets. */
export const workshopFindings = {
  'title-missing': { title: 'Activity without a title', severity: 'error', message: 'This activity has no title.' },
  'date-missing': { title: 'Date missing', severity: 'error', message: '{what}' },
  'date-unreadable': {
    title: 'Date not readable',
    severity: 'error',
    message: '"{value}" could not be read as a date.{suggestion}',
  },
  'date-ambiguous': {
    title: 'Date that can be read as two days',
    severity: 'warning',
    message: '"{value}" can be read as two different days. Write the month as a word, for example "3 April 2022".',
  },
  'end-before-start': {
    title: 'End before the start',
    severity: 'error',
    message: 'The end ({end}) lies before the start ({start}).',
  },
  'duration-unusual': {
    title: 'Unusually long activity',
    severity: 'warning',
    message: 'The activity lasts {days} days, from {start} to {end}.',
  },
  'date-outside-term': {
    title: 'Activity outside the term',
    severity: 'note',
    message: 'The start {start} does not lie in the term of the plan ({from} to {to}).',
  },
  'workshop-duplicate': {
    title: 'Activity entered twice',
    severity: 'warning',
    message: 'An activity with this title and this start already stands in {first}.',
  },
  'action-unknown': {
    title: 'Action the plan does not have',
    severity: 'error',
    message: 'The plan has no action {action}.',
  },
  'action-unreadable': {
    title: 'Action not readable',
    severity: 'error',
    message: '"{value}" is not a plan action such as "1-(bb)".',
  },
  'action-missing': {
    title: 'Held activity without an action',
    severity: 'warning',
    message: 'This activity was held but is linked to no action of the plan.',
  },
} as const satisfies Record<string, CatalogueEntry>;
