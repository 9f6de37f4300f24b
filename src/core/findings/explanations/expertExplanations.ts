import type { expertFindings } from '../catalogue/expertFindings';
import type { Explanation } from './explanation';

/** Why something is found in columns of experts and in registers of experts. */
export const expertExplanations: Readonly<Record<keyof typeof expertFindings, Explanation>> = {
  'expert-origin-unknown': {
    help: 'Experts are counted by the Member or body they came from, as in "Japan 1, WCO 2". A word in this cell is no name of either, but nearly one; what it says is not repeated, since it may be a person. The experts count, but under no origin. Write the Member as it is called; leave a person as it is.',
    example: { wrong: 'Jpan 1, WCO 2', right: 'Japan 1, WCO 2', params: { member: 'Japan' } },
    fix: 'Where a number stands with it, writes the name of the Member in place of the misspelt one.',
  },
  'expert-expired': {
    help: 'An expert whose name stands in this cell is in the register, and each accreditation the register gives ended before the activity began. The expert is counted all the same. Correct the date in the register if the accreditation was renewed; otherwise use an expert whose accreditation is valid.',
    example: {
      wrong: 'Expert A, whose accreditation ended before',
      right: 'Expert B, whose accreditation is valid',
      params: { until: '2024-06-30', register: 'Experts E5' },
    },
    fix: null,
  },
  'expert-category-unknown': {
    help: 'There are six categories: Diagnostic Facilitator, Customs Modernization Advisor, Mercator Programme Advisor, Technical and Operational Advisor, Expert Trainer, and Leadership and Management Development Advisor. This cell names none of them, so the expert is in the pool, but in no category. Write the category, or its initials.',
    example: { wrong: 'Expert Traner', right: 'Expert Trainer', params: { value: 'Expert Traner', more: '' } },
    fix: 'Writes the category that comes near into the cell.',
  },
  'expert-duplicate': {
    help: 'A person may be accredited in several categories, a row each. Here name, administration and category are those of an earlier row; the pool counts the person once. Delete the row that is out of date, or correct the category.',
    example: {
      wrong: 'Name, administration and category as in an earlier row',
      right: 'Another category',
      params: { first: 'Experts A2' },
    },
    fix: null,
  },
};
