import type { needsFindings } from '../catalogue/needsFindings';
import type { Explanation } from './explanation';

/** Why something is found in the sheets of a needs survey. */
export const needsExplanations: Readonly<Record<keyof typeof needsFindings, Explanation>> = {
  'need-topic-missing': {
    help: 'A need is a Member, a topic and a year. This row names no topic, so it is in no figure. Write the topic, or the actions of the plan it belongs to.',
    example: { wrong: '(empty)', right: 'Risk management', params: {} },
    fix: null,
  },
  'need-topic-unlinked': {
    help: 'Topics are tied to the plan by the actions written beside them, or else by actions whose text has the topic or a usual short form of it. Neither is so here: the need counts, and workshops about the topic meet it, but it stands with no action. Write the action beside the topic, as in "Drones 1-(cc)", or correct the spelling; where the plan has nothing for it, that is worth knowing.',
    example: {
      wrong: 'Drones',
      right: 'Drones 1-(c)',
      params: { value: 'Drones', suggestion: '', more: '' },
    },
    fix: 'Replaces the topic by the known one its spelling comes near to.',
  },
  'priority-unreadable': {
    help: 'A priority is 1, 2 or 3, High, Medium or Low, their initials, or a tick; 1 is the highest unless a line above the list says otherwise. This cell says something else. In a list the need counts without a priority; in a matrix the cell asks for nothing. Write one of these, and put remarks into a column of their own.',
    example: {
      wrong: 'Next year',
      right: '2',
      params: { value: 'Next year', effect: 'this need was counted without one', suggestion: '' },
    },
    fix: 'Replaces the word by the priority its spelling comes near to.',
  },
  'need-year-unreadable': {
    help: 'What Members ask for is compared with what is planned and held in the fiscal year they ask for. This cell names no year, so the need is in no figure. Write it as FY2025/26; a year alone means the fiscal year that begins in it.',
    example: { wrong: 'Soon', right: 'FY2025/26', params: { value: 'Soon' } },
    fix: null,
  },
  'need-duplicate': {
    help: 'A Member asks for a topic once in a year, so that totals do not count it twice. Here another row or sheet asks for the same, perhaps in other words, such as RM and risk management. The higher of the two priorities was taken. Delete one of them, or correct the Member, topic or year.',
    example: {
      wrong: 'Member, topic and year as in an earlier row',
      right: 'The Member that asks',
      params: { member: 'Sri Lanka', topic: 'risk management', first: 'Needs B4' },
    },
    fix: null,
  },
};
