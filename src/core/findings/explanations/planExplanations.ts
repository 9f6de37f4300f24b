import type { planFindings } from '../catalogue/planFindings';
import type { Explanation } from './explanation';

/** Why something is found in the plan. */
export const planExplanations: Readonly<Record<keyof typeof planFindings, Explanation>> = {
  'pillar-missing': {
    help: 'An action is named by its pillar and its letter, such as 1-(b), and pillars are numbered from 1 to 4 in order. Where the heading is missing or its number is wrong, workshops and outputs that name the actions below it are not counted for them. Write the heading, or correct its number.',
    example: {
      wrong: '3. Further develop partnerships, right after pillar 1',
      right: '2. Further develop partnerships, right after pillar 1',
      params: { what: 'The pillar heading is numbered 3; pillars run from 1 to 4 in order.' },
    },
    fix: null,
  },
  'action-letter-missing': {
    help: 'The letters of a pillar run a, b, c and so on, with aa after z. A letter that is left out is mostly a deleted row or a slip of typing, and an action without a letter can be named by no workshop. Correct the letters; if the action was dropped on purpose, leave them.',
    example: {
      wrong: 'Actions a), b), d)',
      right: 'Actions a), b), c)',
      params: { what: 'Before this action the letter c) is missing.' },
    },
    fix: null,
  },
  'action-letter-duplicate': {
    help: 'Two actions of one pillar have the same letter, so a workshop that names it may mean either and is counted for both. Give each action a letter of its own.',
    example: { wrong: 'Actions a), b), b)', right: 'Actions a), b), c)', params: { action: '1-(b)' } },
    fix: null,
  },
  'action-letter-order': {
    help: 'The actions of a pillar stand in the order of their letters. A letter out of order is mostly one typed wrongly; workshops that name it are then counted for another action. Correct the letter, or move the row to its place.',
    example: {
      wrong: 'Actions a), c), b)',
      right: 'Actions a), b), c)',
      params: { action: '1-(b)', previous: '1-(c)' },
    },
    fix: null,
  },
  'rsp-reference-malformed': {
    help: 'An action cites an objective and milestones of the Regional Strategic Plan (RSP), or says that it is a specific action of the office. This cell says neither in a form that can be read. No figure is touched, but milestones cited twice or left out cannot be seen. Write it like "1.1.2 – 3rd milestone".',
    example: {
      wrong: 'Objective 1.1, milestone three',
      right: '1.1.1 – 3rd milestone',
      params: { value: 'Objective 1.1, milestone three' },
    },
    fix: null,
  },
  'rsp-reference-shared': {
    help: 'Two actions cite the same milestone of the Regional Strategic Plan (RSP). That may be meant, and no figure is touched. If it is a slip, correct the reference of one of them.',
    example: {
      wrong: '1.1.1 – 1st milestone, for action 1-(c) as for 1-(a)',
      right: '1.1.1 – 3rd milestone, for action 1-(c)',
      params: { milestone: 1, objective: '1.1.1', action: '1-(a)' },
    },
    fix: null,
  },
  'rsp-milestone-gap': {
    help: 'The plan cites milestones of an objective of the Regional Strategic Plan (RSP) before and after this one, but not this one. That may be meant, and no figure is touched. If an action serves it, add it to the reference of that action.',
    example: {
      wrong: '1.1.1 – 4th milestone, right after 1.1.1 – 2nd milestone',
      right: '1.1.1 – 3rd milestone, right after 1.1.1 – 2nd milestone',
      params: { milestone: 3, objective: '1.1.1' },
    },
    fix: null,
  },
  'kpi-missing': {
    help: 'The KPI says what is counted. Without it, what is measured is guessed from the target alone and may be something else. Write the KPI of this action.',
    example: { wrong: 'An empty KPI', right: 'Number of Members', params: { action: '1-(a)' } },
    fix: null,
  },
  'target-missing': {
    help: 'The target is what the KPI is measured against: progress and status come from it. Without it the action has no figure. Write the target, for example "At least 27 Members".',
    example: { wrong: 'An empty target', right: 'At least 20/35 Members', params: { action: '1-(a)' } },
    fix: null,
  },
  'target-unreadable': {
    help: 'A target is a number of Members, a number of things, a number of times in each year or quarter, a share, a yearly growth, or a mean rating. This one reads as none of them, so the indicator has no figure. Write it like "At least 20/35 Members", "At least 28 MRA", "Twice per year" or "At least 25% of the participations".',
    example: {
      wrong: 'As many as possible',
      right: 'At least 20/35 Members',
      params: { value: 'As many as possible' },
    },
    fix: null,
  },
  'kpi-target-count': {
    help: 'The KPI and the target of an action have the same numbered parts, with one KPI and one target in each: part (2) of the target belongs to part (2) of the KPI. Where they differ, a KPI may be judged by the target of another. Number both cells alike.',
    example: {
      wrong: 'KPI "(1) Number of Members (2) Number of reports", target "At least 20/35 Members"',
      right: 'The same KPI, target "(1) At least 20/35 Members (2) Once a year"',
      params: { what: 'The KPI has 2 parts, the target one part.' },
    },
    fix: null,
  },
  'kpi-target-mismatch': {
    help: 'The KPI speaks of a number of Members, but the target counts things or times. What is measured follows the target, so the figure is not what the KPI says. Correct whichever of the two is wrong.',
    example: {
      wrong: 'KPI "Number of Members", target "At least 28 MRA"',
      right: 'KPI "Number of Members", target "At least 20/35 Members"',
      params: { kpi: 'Number of Members', target: 'At least 28 MRA' },
    },
    fix: null,
  },
  'target-total-members': {
    help: 'In a target such as 20/35 Members, the second number is how many Members the region has at the start or at the end of the term. Here it is neither. Progress is measured against the first number, so the figure stands; correct the target, or the list on a Members sheet.',
    example: {
      wrong: 'At least 20/40 Members',
      right: 'At least 20/35 Members',
      params: { target: 'At least 20/40 Members', of: 40, start: 35, end: 35 },
    },
    fix: null,
  },
  'target-over-total': {
    help: 'The target asks for more than there is, like 36 of 35 Members or 6 out of 5 points, so it can never be reached. Mostly the two numbers stand in the wrong order, or one has a slip. Correct it.',
    example: {
      wrong: 'At least 36/35 Members',
      right: 'At least 35/35 Members',
      params: { target: 'At least 36/35 Members' },
    },
    fix: null,
  },
  'deliverable-missing': {
    help: 'From its deadline on, an indicator is either achieved or not. Without one it is judged at the end of the term, which may be too late. Type the deadline.',
    example: { wrong: 'An empty deadline', right: '30 June 2026', params: { action: '1-(a)' } },
    fix: null,
  },
  'deliverable-unreadable': {
    help: 'From its deadline on, an indicator is either achieved or not. This cell is no date, or one with two readings, so the end of the term was used. Type a date with the month as a word.',
    example: { wrong: '03/04/2025', right: '3 April 2025', params: { value: '03/04/2025' } },
    fix: 'Where only the month is misspelt, writes the date with the right month; other words of the cell stay.',
  },
  'deliverable-outside-term': {
    help: 'The deadline lies before or after the term of the plan, mostly because of a slip in the year. It is used as it stands, so the action may be judged too early or never. Correct the date.',
    example: {
      wrong: '30 June 2028',
      right: '30 June 2026',
      params: { date: '2028-06-30', from: '2024-07-01', to: '2026-06-30' },
    },
    fix: null,
  },
  'measure-unknown': {
    help: 'A Measure column, in the plan or in the KPI Register, says where the figure of an indicator comes from. This cell names no measure, so one was chosen by the words of the KPI and the target. Type one of the known measures, or empty the cell.',
    example: {
      wrong: 'Workshops counted',
      right: 'activities-held',
      params: {
        value: 'Workshops counted',
        known:
          'members-with-status, members-reached, activities-held, outputs-recorded, expert-mission-share, requests-met-share, women-share, female-heads-growth, mean-evaluation, reported',
      },
    },
    fix: null,
  },
};
