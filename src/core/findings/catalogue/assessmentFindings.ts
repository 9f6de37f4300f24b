import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of gender assessments. */
export const assessmentFindings = {
  'assessment-level-invalid': {
    title: 'Level not on the scale',
    severity: 'error',
    message:
      '"{value}" is no level of the scale, which runs from 0 (Non-existent) to 5 (Full implementation), or N/A; it is in no mean.',
  },
  'assessment-level-missing': {
    title: 'Level missing',
    severity: 'warning',
    message: 'This indicator has no level; it is in no mean. Write N/A where it is not applicable.',
  },
  'assessment-timeline-missing': {
    title: 'Timeline missing',
    severity: 'warning',
    message: 'Level {level} is under 3, but no timeline says by when more is to be done.',
  },
  'principle-unknown': {
    title: 'Principle not known',
    severity: 'warning',
    message: '"{value}" is none of the six principles; what stands under it counts only in the total.{suggestion}',
  },
  'key-element-unknown': {
    title: 'Key element not known',
    severity: 'warning',
    message: '"{value}" is no key element of {of}; what stands under it counts under no key element.{suggestion}',
  },
  'key-element-misplaced': {
    title: 'Key element under another principle',
    severity: 'warning',
    message:
      '"{value}" is a key element of principle {own}, but stands under principle {under}; it counts only in the total.',
  },
  'assessment-indicator-duplicate': {
    title: 'Indicator assessed twice',
    severity: 'warning',
    message: 'The same indicator of this assessment already stands in {first}; both levels count.',
  },
} as const satisfies Record<string, CatalogueEntry>;
