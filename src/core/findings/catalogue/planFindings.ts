import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of the plan. */
export const planFindings = {
  'pillar-missing': { title: 'Pillar missing', severity: 'error', message: '{what}' },
  'action-letter-missing': { title: 'Letter missing between actions', severity: 'warning', message: '{what}' },
  'action-letter-duplicate': {
    title: 'Action letter used twice',
    severity: 'error',
    message: 'The action {action} stands a second time in its pillar.',
  },
  'action-letter-order': {
    title: 'Action letters out of order',
    severity: 'warning',
    message: 'The action {action} comes after {previous}; the letters are out of order.',
  },
  'rsp-reference-malformed': {
    title: 'RSP reference not readable',
    severity: 'error',
    message: '"{value}" is neither an RSP reference such as "1.1.2 – 3rd milestone" nor "ROCB A/P specific action".',
  },
  'rsp-reference-shared': {
    title: 'Milestone cited by two actions',
    severity: 'note',
    message: 'Milestone {milestone} of RSP {objective} is also cited by {action}.',
  },
  'rsp-milestone-gap': {
    title: 'Milestone no action cites',
    severity: 'note',
    message: 'No action cites milestone {milestone} of RSP {objective}, which lies between milestones that are cited.',
  },
  'kpi-missing': { title: 'Action without a KPI', severity: 'error', message: 'The action {action} has no KPI.' },
  'target-missing': {
    title: 'Action without a target',
    severity: 'error',
    message: 'The action {action} has no target.',
  },
  'target-unreadable': {
    title: 'Target not readable',
    severity: 'error',
    message:
      'The target "{value}" could not be read. Write it like "At least 27/35 Members" or "At least twice per year".',
  },
  'kpi-target-count': { title: 'KPI and target differ in their parts', severity: 'error', message: '{what}' },
  'kpi-target-mismatch': {
    title: 'KPI and target count different things',
    severity: 'warning',
    message: 'The KPI "{kpi}" counts Members, but the target "{target}" counts something else.',
  },
  'target-total-members': {
    title: 'Number of Members in a target',
    severity: 'warning',
    message:
      'The target "{target}" speaks of {of} Members; the region has {start} at the start of the term and {end} at its end.',
  },
  'target-over-total': {
    title: 'Target above its total',
    severity: 'error',
    message: 'The target "{target}" asks for more than its total.',
  },
  'deliverable-missing': {
    title: 'Action without a deadline',
    severity: 'warning',
    message: 'The action {action} has no deadline; the end of the term was used.',
  },
  'deliverable-unreadable': {
    title: 'Deadline not readable',
    severity: 'error',
    message: 'The deadline "{value}" could not be read as a date; the end of the term was used.',
  },
  'deliverable-outside-term': {
    title: 'Deadline outside the term',
    severity: 'warning',
    message: 'The deadline {date} does not lie in the term of the plan ({from} to {to}).',
  },
  'measure-unknown': {
    title: 'Measure not known',
    severity: 'error',
    message: '"{value}" is not a measure Plan Monitor knows. Known measures: {known}.',
  },
} as const satisfies Record<string, CatalogueEntry>;
