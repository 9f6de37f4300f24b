import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of accredited experts, in workshop sheets and in their register. No sentence names a person. */
export const expertFindings = {
  'expert-origin-unknown': {
    title: 'Origin of experts in doubt',
    severity: 'warning',
    message:
      'An origin in this cell is not known; it comes near to {member}. The experts were counted without an origin.',
  },
  'expert-expired': {
    title: 'Expert without a valid accreditation',
    severity: 'warning',
    message: 'The accreditation of an expert named here ended on {until} ({register}), before this activity began.',
  },
  'expert-category-unknown': {
    title: 'Category of an expert not known',
    severity: 'warning',
    message:
      '"{value}" is none of the six categories of accredited experts, so the expert is counted in no category.{more}',
  },
  'expert-duplicate': {
    title: 'Expert registered twice',
    severity: 'warning',
    message: 'The same expert already stands in the register in the same category, in {first}, and was counted once.',
  },
} as const satisfies Record<string, CatalogueEntry>;
