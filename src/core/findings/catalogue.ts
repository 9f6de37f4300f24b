import type { Severity } from './severity';

interface CatalogueEntry {
  readonly severity: Severity;
  /** One sentence; `{name}` stands for a parameter of the finding. */
  readonly message: string;
}

/** Every code the rules can give, in the words of an office. The order is that of the documentation. */
export const findingCatalogue = {
  'no-plan-sheet': {
    severity: 'error',
    message: '{what}',
  },
  'term-unreadable': {
    severity: 'error',
    message:
      'The term of the plan could not be found in its title, its period line or its deadlines. Write the years in the title, for example "(2024-2026)".',
  },
  'role-ambiguous': {
    severity: 'warning',
    message: 'This sheet reads equally well as {first} and as {second}. It was read as {first}.',
  },
  'missing-column': { severity: 'error', message: 'No column for {field} was found on this sheet.{suggestion}' },
  'unknown-column': {
    severity: 'note',
    message: 'The column "{header}" is not one Plan Monitor knows; it was left alone.{suggestion}',
  },
  'duplicate-column': {
    severity: 'warning',
    message: 'The column "{header}" means the same as an earlier one ({field}); the earlier one was used.',
  },
  'error-value': { severity: 'error', message: 'This cell shows the error {value} and was read as empty.' },
  'formula-not-calculated': {
    severity: 'error',
    message:
      '{count} formula cell(s) in this column hold no calculated value. Open the workbook in Excel, let it calculate, and save it.',
  },
  'number-as-text': { severity: 'warning', message: 'The number "{value}" is stored as text.' },
  'stray-total-row': { severity: 'note', message: 'A total row inside the data was left out.' },

  'pillar-missing': { severity: 'error', message: '{what}' },
  'action-letter-missing': { severity: 'warning', message: '{what}' },
  'action-letter-duplicate': { severity: 'error', message: 'The action {action} stands a second time in its pillar.' },
  'action-letter-order': {
    severity: 'warning',
    message: 'The action {action} comes after {previous}; the letters are out of order.',
  },
  'rsp-reference-malformed': {
    severity: 'error',
    message: '"{value}" is neither an RSP reference such as "1.1.2 – 3rd milestone" nor "ROCB A/P specific action".',
  },
  'rsp-reference-shared': {
    severity: 'note',
    message: 'Milestone {milestone} of RSP {objective} is also cited by {action}.',
  },
  'rsp-milestone-gap': {
    severity: 'note',
    message: 'No action cites milestone {milestone} of RSP {objective}, which lies between milestones that are cited.',
  },
  'kpi-missing': { severity: 'error', message: 'The action {action} has no KPI.' },
  'target-missing': { severity: 'error', message: 'The action {action} has no target.' },
  'target-unreadable': {
    severity: 'error',
    message:
      'The target "{value}" could not be read. Write it like "At least 27/35 Members" or "At least twice per year".',
  },
  'kpi-target-count': { severity: 'error', message: '{what}' },
  'kpi-target-mismatch': {
    severity: 'warning',
    message: 'The KPI "{kpi}" counts Members, but the target "{target}" counts something else.',
  },
  'target-total-members': {
    severity: 'warning',
    message:
      'The target "{target}" speaks of {of} Members; the region has {start} at the start of the term and {end} at its end.',
  },
  'target-over-total': { severity: 'error', message: 'The target "{target}" asks for more than its total.' },
  'deliverable-missing': {
    severity: 'warning',
    message: 'The action {action} has no deadline; the end of the term was used.',
  },
  'deliverable-unreadable': {
    severity: 'error',
    message: 'The deadline "{value}" could not be read as a date; the end of the term was used.',
  },
  'deliverable-outside-term': {
    severity: 'warning',
    message: 'The deadline {date} does not lie in the term of the plan ({from} to {to}).',
  },
  'measure-unknown': {
    severity: 'error',
    message: '"{value}" is not a measure Plan Monitor knows. Known measures: {known}.',
  },

  'title-missing': { severity: 'error', message: 'This activity has no title.' },
  'date-missing': { severity: 'error', message: '{what}' },
  'date-unreadable': { severity: 'error', message: '"{value}" could not be read as a date.{suggestion}' },
  'date-ambiguous': {
    severity: 'warning',
    message: '"{value}" can be read as two different days. Write the month as a word, for example "3 April 2022".',
  },
  'end-before-start': { severity: 'error', message: 'The end ({end}) lies before the start ({start}).' },
  'duration-unusual': { severity: 'warning', message: 'The activity lasts {days} days, from {start} to {end}.' },
  'date-outside-term': {
    severity: 'note',
    message: 'The start {start} does not lie in the term of the plan ({from} to {to}).',
  },
  'workshop-duplicate': {
    severity: 'warning',
    message: 'An activity with this title and this start already stands in {first}.',
  },
  'action-unknown': { severity: 'error', message: 'The plan has no action {action}.' },
  'action-unreadable': { severity: 'error', message: '"{value}" is not a plan action such as "1-(bb)".' },
  'action-missing': { severity: 'warning', message: 'This activity was held but is linked to no action of the plan.' },
  'member-unknown': { severity: 'error', message: '"{value}" is not a Member Plan Monitor knows.{suggestion}' },
  'member-not-in-region': {
    severity: 'note',
    message: '"{value}" is not a WCO Member of the A/P region{reason} and was not counted as one.',
  },
  'member-duplicate': { severity: 'warning', message: '{member} is listed twice in this cell.' },
  'administrations-mismatch': {
    severity: 'warning',
    message: 'The sheet says {typed} administration(s), the list gives {listed}.',
  },
  'count-invalid': { severity: 'error', message: '"{value}" is not a count: a whole number, zero or more, is needed.' },
  'gender-sum': {
    severity: 'error',
    message: 'Women, men and other together ({sum}) are more than the participants ({participants}).',
  },
  'gender-incomplete': {
    severity: 'warning',
    message: 'The gender of only {recorded} of {participants} participants is recorded.',
  },
  'mode-sum': {
    severity: 'error',
    message: 'On-site and online together ({sum}) are not the participants ({participants}).',
  },
  'mode-unknown': { severity: 'warning', message: '"{value}" is not a known mode (online, in-person, hybrid).{more}' },
  'level-unknown': {
    severity: 'warning',
    message:
      '"{value}" is not a known level (national, sub-regional, regional, global, meeting, mission, accreditation).',
  },
  'mode-mismatch': {
    severity: 'warning',
    message: 'The mode is {mode}, but {count} participant(s) are given as {other}.',
  },
  'level-members-mismatch': { severity: 'warning', message: '{what}' },
  'evaluation-range': { severity: 'error', message: 'The evaluation {value} does not lie between 0 and {top}.{more}' },
  'heads-mismatch': { severity: 'error', message: '{what}' },
  'future-actuals': { severity: 'warning', message: 'Participants are given, but the activity only ends on {end}.' },
  'cancelled-with-actuals': { severity: 'warning', message: 'Participants are given, but the status is "{status}".' },
  'actuals-missing': {
    severity: 'note',
    message: 'The activity was held, but its number of participants is not given.',
  },
  'activity-status-unknown': {
    severity: 'warning',
    message: '"{value}" is not a known status; the activity was taken as not held.',
  },

  'workshop-unknown': { severity: 'error', message: '{what}' },
  'participant-duplicate': {
    severity: 'warning',
    message: 'This person is already listed at the same activity in {first}, and was counted twice.',
  },
  'gender-unreadable': {
    severity: 'warning',
    message: '"{value}" is not a gender Plan Monitor can read, such as "F", "Female", "M" or "Male".{more}',
  },
  'participants-mismatch': {
    severity: 'warning',
    message: 'The list of participants gives {listed} {people}, but {typed} stand here; the list was used.',
  },
  'status-unreadable': {
    severity: 'warning',
    message: '"{value}" is neither yes, no nor a date; the Member was not counted.',
  },
  'status-column-unlinked': {
    severity: 'note',
    message:
      'The column "{header}" is tied to no action, so it was not used. Begin its header with the action, for example "1-(g) RKC".',
  },
  'output-type-unknown': {
    severity: 'warning',
    message: '"{value}" is not a known type of output; the row counts for the actions it names all the same.',
  },
  'quantity-invalid': {
    severity: 'error',
    message: '"{value}" is not a quantity: a whole number, zero or more, is needed. It was counted as 1.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type FindingCode = keyof typeof findingCatalogue;
