import type { assessmentFindings } from '../catalogue/assessmentFindings';
import type { Explanation } from './explanation';

/** Why something is found in a gender assessment. */
export const assessmentExplanations: Readonly<Record<keyof typeof assessmentFindings, Explanation>> = {
  'assessment-level-invalid': {
    help: 'A level is a whole number from 0 to 5, its word, or both where they agree: "3", "Moderate implementation", "3 - Moderate", "3/5". N/A is no level and in no mean. Write the level that was meant; a level between two of the scale does not exist.',
    example: { wrong: '6', right: '5', params: { value: '6' } },
    fix: 'A misspelt word of the scale is written as the scale has it.',
  },
  'assessment-level-missing': {
    help: 'Every indicator gets a level, so that the means speak of all of them. This one has none and is left out. Write its level, or N/A where the indicator has nothing to do with the administration.',
    example: { wrong: 'Level: empty', right: 'Level: 4', params: {} },
    fix: null,
  },
  'assessment-timeline-missing': {
    help: 'An indicator under 3 needs something to be done, and a timeline for it. The assessment gives none here, so nobody will know when to look again. Write a date, a quarter or a year into the timeline; if the level is higher by now, correct the level.',
    example: { wrong: 'Level 2, timeline empty', right: 'Level 2, timeline Q4 2025', params: { level: 2 } },
    fix: null,
  },
  'principle-unknown': {
    help: 'The assessment has six principles, named by number, by name or by both. Here is none of them, or the number of one with the name of another, so the figures by principle leave out what stands under it. Write the number or the name of the one that was meant.',
    example: {
      wrong: 'Principle 7: Training',
      right: 'Principle 1: Strategy, Governance and Leadership',
      params: { value: 'Principle 7: Training', suggestion: '' },
    },
    fix: null,
  },
  'key-element-unknown': {
    help: 'Each principle has two to five key elements, lettered from A; eighteen in all. Here is none of them, or the letter of one with the name of another. Write its letter or its name as the assessment has it; a letter alone needs a principle above or beside it.',
    example: {
      wrong: 'Key element F, under principle 1',
      right: 'Key element E',
      params: { value: 'Key element F', of: 'principle 1', suggestion: '' },
    },
    fix: null,
  },
  'key-element-misplaced': {
    help: 'The name of a key element says which principle it belongs to, and the sheet says another. Which of the two was meant cannot be told, so the indicator counts under neither. Correct the principle or the key element.',
    example: {
      wrong: 'Health benefits, under principle 2',
      right: 'Recruitment and hiring, under principle 2',
      params: { value: 'Health benefits', own: 3, under: 2 },
    },
    fix: null,
  },
  'assessment-indicator-duplicate': {
    help: 'An indicator is assessed once in an assessment of an administration. This one stands under the same key element before, so that its level weighs twice in the means. Delete the row that is out of date; if it is of another year or administration, say so on its sheet.',
    example: {
      wrong: 'An indicator as in the row above',
      right: 'The indicator that was assessed',
      params: { first: 'Assessment C4' },
    },
    fix: null,
  },
};
