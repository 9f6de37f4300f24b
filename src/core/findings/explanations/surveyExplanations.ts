import type { surveyFindings } from '../catalogue/surveyFindings';
import type { Explanation } from './explanation';

/** Why something is found in the sheets of the follow-up survey. */
export const surveyExplanations: Readonly<Record<keyof typeof surveyFindings, Explanation>> = {
  'answer-unreadable': {
    help: 'A reply answers yes or no; Y and N, 1 and 0, and ticks do too. This cell says something else, so the reply counts, but not for this question. Write yes or no, and put remarks into a column of their own.',
    example: { wrong: 'Partly', right: 'Yes', params: { value: 'Partly', more: '' } },
    fix: null,
  },
  'reply-duplicate': {
    help: 'An administration replies once about a workshop, so that reply rates do not count it twice. Here a row above names the same Member and workshop. Delete the row that is out of date; if one of them is about another workshop, or of another Member, correct it.',
    example: {
      wrong: 'Member and workshop as in an earlier row',
      right: 'The Member that replied',
      params: { first: 'Survey B2' },
    },
    fix: null,
  },
  'replies-over-administrations': {
    help: 'Only administrations that took part are asked, so there cannot be more replies than administrations; the reply rate would be over 100 per cent. Correct the number of administrations or the Members of the workshop, or the workshop that a reply names.',
    example: {
      wrong: '1 administration, 2 replies',
      right: '3 administrations, 2 replies',
      params: { replies: 2, administrations: 1 },
    },
    fix: null,
  },
  'published-figure-differs': {
    help: 'A total below the replies, or a figure of a table about the survey, is compared with what the replies give; a per cent is compared at the decimals it is typed with. Where no sheet holds the replies, a total is compared with the sum of its rows, and a per cent with the numbers beside it. Correct the figure, or the replies if they are not complete. Figures of Plan Monitor never use what is typed here.',
    example: {
      wrong: 'Total of shared materials 5, with 4 replies that say yes',
      right: 'Total of shared materials 4, with 4 replies that say yes',
      params: { typed: '5', what: 'materials shared', basis: 'the replies give', computed: '4' },
    },
    fix: null,
  },
};
