import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of a needs survey. */
export const needsFindings = {
  'need-topic-missing': {
    title: 'Need without a topic',
    severity: 'warning',
    message: 'This row asks for something, but no topic is given; it was not counted.',
  },
  'need-topic-unlinked': {
    title: 'Topic that no action speaks of',
    severity: 'note',
    message:
      'No action of the plan speaks of "{value}"; what Members ask for here belongs to no action.{suggestion}{more}',
  },
  'priority-unreadable': {
    title: 'Priority not readable',
    severity: 'warning',
    message: '"{value}" is no priority; {effect}.{suggestion}',
  },
  'need-year-unreadable': {
    title: 'Fiscal year not readable',
    severity: 'warning',
    message: '"{value}" is no fiscal year; this need was not counted.',
  },
  'need-duplicate': {
    title: 'Need asked for twice',
    severity: 'warning',
    message: '{member} already asked for {topic} for this year in {first}; both were counted as one need.',
  },
} as const satisfies Record<string, CatalogueEntry>;
