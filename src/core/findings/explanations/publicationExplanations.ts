import type { publicationFindings } from '../catalogue/publicationFindings';
import type { Explanation } from './explanation';

/** Why something is found in the numbers of publications, in web visits and in lists of regional entities. */
export const publicationExplanations: Readonly<Record<keyof typeof publicationFindings, Explanation>> = {
  'issue-number-unreadable': {
    help: 'The last issue number tells how many issues there are in all, so each must be a number. This cell holds something else, and the row has no number for that count. Type the number alone; leave the cell empty where a publication has none.',
    example: { wrong: 'Spring', right: '85', params: { value: 'Spring' } },
    fix: null,
  },
  'issue-repeated': {
    help: 'Each issue of a type of publication has a number of its own. Here a row above has the same one, so the second is in no count. Correct the number, or delete the row. Where it is a second edition or an issue in another language, say so in its title.',
    example: { wrong: '84 in two rows', right: '84 and 85', params: { number: '84', first: 'Publications D3' } },
    fix: null,
  },
  'issue-gap': {
    help: 'Issues are numbered one after the other. Between this row and the issue before it a number is missing: an issue is not in the list, or its number was mistyped. Add the row, or correct the number. The total number of issues is the last issue number, also where rows are missing.',
    example: {
      wrong: '84, then 86',
      right: '84, then 85',
      params: { number: '86', before: '84', first: 'Publications D3', missing: '85' },
    },
    fix: null,
  },
  'issue-out-of-order': {
    help: 'Numbers of a publication rise with its dates. This issue has a higher number than a later one, or a lower number than an earlier one, so that counts by fiscal year may be wrong. Correct the number or the date.',
    example: {
      wrong: 'Issue 86 of 20 January 2024, issue 83 of 20 July 2024',
      right: 'Issue 86 of 20 April 2025, issue 83 of 20 July 2024',
      params: { number: '86', day: '2024-01-20', other: '83', place: 'Publications D2', otherDay: '2024-07-20' },
    },
    fix: null,
  },
  'visits-period-unreadable': {
    help: 'Visits belong to a month or to a year. A fiscal year is written with both of its years, such as FY2021/22; under the header Fiscal year a single year could mean either. Write the month with its year, or the fiscal year.',
    example: { wrong: 'Last year', right: 'FY2024/25', params: { value: 'Last year' } },
    fix: null,
  },
  'visits-period-twice': {
    help: 'Each month or year stands once, or its visits would count twice. Here a row above has the same one; only the first is in the figures. Correct the month or the year, or delete the row that is out of date.',
    example: {
      wrong: 'FY2023/24 in two rows',
      right: 'FY2023/24 and FY2024/25',
      params: { period: 'fiscal year', first: 'Visits A2' },
    },
    fix: null,
  },
  'entity-kind-unknown': {
    help: 'Regional entities are counted by kind: RTC, RCL, RDTC, RILO and ROCB, or their full names. This word is none of them, so the row is in no count. Use a known word, or leave out rows that are no regional entity.',
    example: { wrong: 'RTDC', right: 'RDTC', params: { value: 'RTDC' } },
    fix: 'Writes the known word that comes near into the cell.',
  },
  'entity-duplicate': {
    help: 'A Member has one entity of a kind at a time, unless a column names each. Here a row above says the same, so this one is not counted. Delete it, correct the Member or the kind, or give both rows a name.',
    example: {
      wrong: 'RTC, Japan in two rows',
      right: 'RTC, Japan and RTC, Korea',
      params: { kind: 'RTC', member: 'Japan', first: 'Entities B2' },
    },
    fix: null,
  },
};
