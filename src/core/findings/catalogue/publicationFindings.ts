import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of the numbers of publications, of web visits and of lists of regional entities. */
export const publicationFindings = {
  'issue-number-unreadable': {
    title: 'Issue number not readable',
    severity: 'warning',
    message: '"{value}" is not an issue number: a number such as 83 is needed, or 83-84 for a joint issue.',
  },
  'issue-repeated': {
    title: 'Issue number given twice',
    severity: 'warning',
    message: 'Issue {number} already stands in {first}; it was counted once.',
  },
  'issue-gap': {
    title: 'Issue number missing',
    severity: 'warning',
    message: 'Issue {number} follows issue {before} in {first}: {missing} stands nowhere in the list.',
  },
  'issue-out-of-order': {
    title: 'Issue number against its date',
    severity: 'warning',
    message: 'Issue {number} is dated {day}, but issue {other} in {place} is dated {otherDay}.',
  },
  'visits-period-unreadable': {
    title: 'Month or year not readable',
    severity: 'warning',
    message:
      '"{value}" is neither a month nor a year that can be read, such as FY2021/22; its visits were not counted.',
  },
  'visits-period-twice': {
    title: 'Month or year given twice',
    severity: 'warning',
    message: 'The same {period} already stands in {first}; these visits were not counted.',
  },
  'entity-kind-unknown': {
    title: 'Kind of regional entity not known',
    severity: 'warning',
    message: '"{value}" is not a known kind of regional entity, such as RTC, RCL or RDTC; the row was not counted.',
  },
  'entity-duplicate': {
    title: 'Regional entity given twice',
    severity: 'warning',
    message: 'The {kind} of {member} already stands in {first}; it was counted once.',
  },
} as const satisfies Record<string, CatalogueEntry>;
