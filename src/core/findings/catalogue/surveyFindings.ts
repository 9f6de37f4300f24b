import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of the follow-up survey. */
export const surveyFindings = {
  'answer-unreadable': {
    title: 'Answer not readable',
    severity: 'warning',
    message: '"{value}" is neither yes nor no; this answer was not counted.{more}',
  },
  'reply-duplicate': {
    title: 'Reply given twice',
    severity: 'warning',
    message:
      'The same administration already replied about this workshop in {first}; both were counted as one reply, a yes in either as a yes.',
  },
  'replies-over-administrations': {
    title: 'More replies than administrations',
    severity: 'error',
    message: 'There are {replies} replies about this workshop, but only {administrations} administration(s) took part.',
  },
  'published-figure-differs': {
    title: 'Published figure differs',
    severity: 'warning',
    message: '{typed} stands here for {what}, but {basis} {computed}.',
  },
} as const satisfies Record<string, CatalogueEntry>;
