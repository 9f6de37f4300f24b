import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of annual work plans. */
export const workplanFindings = {
  'see-also-unknown': {
    title: 'Reference to an action there is not',
    severity: 'error',
    message: 'The bullet refers to {action}, which {where} does not have.{suggestion}',
  },
  'see-also-one-way': {
    title: 'Reference not returned',
    severity: 'warning',
    message: 'References of this bullet ({topic}) are not returned: {problems}.',
  },
  'see-also-self': {
    title: 'Reference to the own action',
    severity: 'warning',
    message: 'The bullet stands under {action} and refers to {action} itself.',
  },
  'workplan-action-differs': {
    title: 'Work plan and plan differ',
    severity: 'warning',
    message: 'Action {action} of the work plan: {what}.',
  },
} as const satisfies Record<string, CatalogueEntry>;
