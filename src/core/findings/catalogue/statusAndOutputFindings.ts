import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of Member status sheets and lists of outputs. */
export const statusAndOutputFindings = {
  'status-unreadable': {
    title: 'Status of a Member not readable',
    severity: 'warning',
    message: '"{value}" is neither yes, no nor a date; the Member was not counted.',
  },
  'status-column-unlinked': {
    title: 'Instrument tied to no action',
    severity: 'note',
    message:
      'The column "{header}" is tied to no action, so it was not used. Begin its header with the action, for example "1-(g) RKC".',
  },
  'output-type-unknown': {
    title: 'Type of output not known',
    severity: 'warning',
    message: '"{value}" is not a known type of output; the row counts for the actions it names all the same.',
  },
  'quantity-invalid': {
    title: 'Not a quantity',
    severity: 'error',
    message: '"{value}" is not a quantity: a whole number, zero or more, is needed. It was counted as 1.',
  },
} as const satisfies Record<string, CatalogueEntry>;
