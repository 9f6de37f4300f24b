import type { workplanFindings } from '../catalogue/workplanFindings';
import type { Explanation } from './explanation';

/** Why something is found in annual work plans. */
export const workplanExplanations: Readonly<Record<keyof typeof workplanFindings, Explanation>> = {
  'see-also-unknown': {
    help: 'Behind "See also" stand the other actions that the activity serves. This one is not in the plan, or, without a plan sheet, not in the work plan. Letters without a pillar belong to the pillar named before them: in "3-(k) and (p)" the last one is 3-(p). Write the pillar in front of letters of another pillar.',
    example: {
      wrong: '(See also 2-(b) and (c))',
      right: '(See also 2-(b) and 1-(c))',
      params: { action: '2-(c)', where: 'the plan', suggestion: ' Did you mean 1-(c)?' },
    },
    fix: 'Writes the pillar in front of the letters, where only one pillar has them; the rest of the cell stays.',
  },
  'see-also-one-way': {
    help: 'An activity that serves several actions stands under each of them, and its bullets refer to each other. Here an action that is referred to has no bullet of this activity, or that bullet does not refer back, so a reader who starts there does not find it. Add the bullet or the reference there, or take the reference out here. Bullets are of one activity when level and topic are the same and a Member or sub-region is shared, or none is named in either.',
    example: {
      wrong: 'TFA for Fiji (See also 1-(b)), with no such bullet under 1-(b)',
      right: 'TFA for Fiji (See also 1-(b)), and under 1-(b) TFA for Fiji (See also 1-(a))',
      params: { topic: 'TFA', problems: '1-(b) has no such bullet' },
    },
    fix: null,
  },
  'see-also-self': {
    help: 'The bullet refers to the action it stands under, mostly since it was copied from another one. The other action is then often missing among its references. Put that one in its place.',
    example: {
      wrong: 'Under 1-(b): (See also 1-(b))',
      right: 'Under 1-(b): (See also 1-(a))',
      params: { action: '1-(b)' },
    },
    fix: null,
  },
  'workplan-action-differs': {
    help: 'The actions of a work plan are those of the plan: text and reference to the RSP are compared, but not case and punctuation. Where they differ, one of the two was changed or copied wrongly, or the work plan belongs to another plan. What is planned under the action counts for the action of that letter all the same.',
    example: {
      wrong: 'a) Assist some Members',
      right: 'a) Assist Members',
      params: { action: '1-(a)', what: 'its text differs from the plan' },
    },
    fix: null,
  },
};
