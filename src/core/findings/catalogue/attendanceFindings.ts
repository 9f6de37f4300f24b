import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of who took part in an activity, and how. */
export const attendanceFindings = {
  'member-unknown': {
    title: 'Member not known',
    severity: 'error',
    message: '"{value}" is not a Member Plan Monitor knows.{suggestion}',
  },
  'member-not-in-region': {
    title: 'Not a Member of the region',
    severity: 'note',
    message: '"{value}" is not a WCO Member of the A/P region{reason} and was not counted as one.',
  },
  'member-duplicate': {
    title: 'Member listed twice',
    severity: 'warning',
    message: '{member} is listed twice in this cell.',
  },
  'administrations-mismatch': {
    title: 'Number of administrations and list differ',
    severity: 'warning',
    message: 'The sheet says {typed} administration(s), the list gives {listed}.',
  },
  'count-invalid': {
    title: 'Not a count',
    severity: 'error',
    message: '"{value}" is not a count: a whole number, zero or more, is needed.',
  },
  'gender-sum': {
    title: 'More women and men than participants',
    severity: 'error',
    message: 'Women, men and other together ({sum}) are more than the participants ({participants}).',
  },
  'gender-incomplete': {
    title: 'Gender recorded for few',
    severity: 'warning',
    message: 'The gender of only {recorded} of {participants} participants is recorded.',
  },
  'mode-sum': {
    title: 'On-site and online do not add up',
    severity: 'error',
    message: 'On-site and online together ({sum}) are not the participants ({participants}).',
  },
  'mode-unknown': {
    title: 'Mode not known',
    severity: 'warning',
    message: '"{value}" is not a known mode (online, in-person, hybrid).{more}',
  },
  'level-unknown': {
    title: 'Level not known',
    severity: 'warning',
    message:
      '"{value}" is not a known level (national, sub-regional, regional, global, meeting, mission, accreditation).',
  },
  'mode-mismatch': {
    title: 'Mode and numbers differ',
    severity: 'warning',
    message: 'The mode is {mode}, but {count} participant(s) are given as {other}.',
  },
  'level-members-mismatch': { title: 'Level and Members differ', severity: 'warning', message: '{what}' },
  'evaluation-range': {
    title: 'Evaluation outside the scale',
    severity: 'error',
    message: 'The evaluation {value} does not lie between 0 and {top}.{more}',
  },
  'evaluation-unclear': {
    title: 'Evaluation not clear',
    severity: 'error',
    message: 'The evaluation "{value}" cannot be turned into points: {reason}.',
  },
  'heads-mismatch': { title: 'Heads of delegation do not fit', severity: 'error', message: '{what}' },
  'future-actuals': {
    title: 'Participants before the activity',
    severity: 'warning',
    message: 'Participants are given, but the activity only ends on {end}.',
  },
  'cancelled-with-actuals': {
    title: 'Participants of a cancelled activity',
    severity: 'warning',
    message: 'Participants are given, but the status is "{status}".',
  },
  'actuals-missing': {
    title: 'Number of participants missing',
    severity: 'note',
    message: 'The activity was held, but its number of participants is not given.',
  },
  'activity-status-unknown': {
    title: 'Status not known',
    severity: 'warning',
    message: '"{value}" is not a known status; the activity was taken as not held.',
  },
} as const satisfies Record<string, CatalogueEntry>;
