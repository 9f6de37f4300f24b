import type { workshopFindings } from '../catalogue/workshopFindings';
import type { Explanation } from './explanation';

/** Why something is found in the titles, dates and actions of workshop sheets. */
export const workshopExplanations: Readonly<Record<keyof typeof workshopFindings, Explanation>> = {
  'title-missing': {
    help: 'The title tells one activity from another, and lists of participants name their activity by its number or its title. The row itself still counts. Type the title.',
    example: { wrong: 'An empty title', right: 'Sub-regional Workshop on Valuation', params: {} },
    fix: null,
  },
  'date-missing': {
    help: 'An activity belongs to the fiscal year and quarter in which it starts, and an output to its date. Without a date it is left out of the figures. Type the date.',
    example: {
      wrong: 'An empty start date',
      right: '7 October 2024',
      params: { what: 'This activity has no start date.' },
    },
    fix: null,
  },
  'date-unreadable': {
    help: 'Dates are read as dates of Excel and as people write them, such as "16th–20th October 2023". This one is no day of the calendar or cannot be understood, so it counts as empty, and what it dates may be left out of the figures. Type it as a date, with the common year where the Buddhist year was used.',
    example: {
      wrong: '31 September 2024',
      right: '30 September 2024',
      params: { value: '31 September 2024', suggestion: '' },
    },
    fix: 'Where only the month is misspelt, writes the date with the right month; other words of the cell stay.',
  },
  'date-ambiguous': {
    help: 'Written in figures, this date can mean day and month or month and day, and both are days of the calendar. Neither is guessed: it counts as empty, and what it dates may be left out of the figures. Write the month as a word.',
    example: { wrong: '03/04/2025', right: '3 April 2025', params: { value: '03/04/2025' } },
    fix: null,
  },
  'end-before-start': {
    help: 'The activity ends before it starts, so one of the two dates is wrong. It may be counted in the wrong quarter or year, or as held too early. Correct the date.',
    example: {
      wrong: 'Start 7 October 2024, end 4 October 2024',
      right: 'Start 7 October 2024, end 11 October 2024',
      params: { start: '2024-10-07', end: '2024-10-04' },
    },
    fix: null,
  },
  'duration-unusual': {
    help: 'The activity lasts more than 31 days, which is mostly a slip in the month or the year. It counts as held only when its last day has passed. Correct the date; if it is right, leave it.',
    example: {
      wrong: 'Start 7 October 2024, end 11 November 2024',
      right: 'Start 7 October 2024, end 11 October 2024',
      params: { days: 36, start: '2024-10-07', end: '2024-11-11' },
    },
    fix: null,
  },
  'date-outside-term': {
    help: 'The activity starts before or after the term of the plan, so it does not count towards the targets; only growth looks back at the year before. That is right for a sheet that covers more years. If it is a slip in the year, correct the date.',
    example: {
      wrong: '7 October 2023, in the plan 2024-2026',
      right: '7 October 2024',
      params: { start: '2023-10-07', from: '2024-07-01', to: '2026-06-30' },
    },
    fix: null,
  },
  'workshop-duplicate': {
    help: 'Two rows have the same title and the same start. If they are one activity, it and its people are counted twice: delete one of them. If they are two, give them titles that differ.',
    example: {
      wrong: 'Title and start as in the row above',
      right: 'A title of its own',
      params: { first: 'Workshops B5' },
    },
    fix: null,
  },
  'action-unknown': {
    help: 'This names an action that the plan does not have, so what stands here counts for no action by that name. Mostly the pillar or the letter has a slip. Correct the reference.',
    example: { wrong: '1-(z)', right: '1-(a)', params: { action: '1-(z)' } },
    fix: null,
  },
  'action-unreadable': {
    help: 'Actions are named by pillar and letter, such as 1-(bb), several with commas between them. These words are no such name, so the row is counted for no action by them. Write the reference.',
    example: { wrong: 'Valuation', right: '2-(b)', params: { value: 'Valuation' } },
    fix: null,
  },
  'action-missing': {
    help: 'An activity counts towards the actions named in its row, and no others. It was held, but names none, so it is missing from their figures; participation and gender count it. Name its actions.',
    example: { wrong: 'An empty plan action', right: '1-(a)', params: {} },
    fix: null,
  },
};
