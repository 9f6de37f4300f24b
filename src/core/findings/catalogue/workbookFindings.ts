import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of the workbook as a whole and of its columns. */
export const workbookFindings = {
  'no-plan-sheet': { title: 'No strategic plan', severity: 'error', message: '{what}' },
  'term-unreadable': {
    title: 'Term of the plan not found',
    severity: 'error',
    message:
      'The term of the plan could not be found in its title, its period line or its deadlines. Write the years in the title, for example "(2024-2026)".',
  },
  'role-ambiguous': {
    title: 'Sheet that reads in two ways',
    severity: 'warning',
    message: 'This sheet reads equally well as {first} and as {second}. It was read as {first}.',
  },
  'missing-column': {
    title: 'Column missing',
    severity: 'error',
    message: 'No column for {field} was found on this sheet.{suggestion}',
  },
  'unknown-column': {
    title: 'Column left alone',
    severity: 'note',
    message: 'The column "{header}" is not one Plan Monitor knows; it was left alone.{suggestion}',
  },
  'duplicate-column': {
    title: 'Two columns mean the same',
    severity: 'warning',
    message: 'The column "{header}" means the same as an earlier one ({field}); the earlier one was used.',
  },
  'error-value': {
    title: 'Cell with an error value',
    severity: 'error',
    message: 'This cell shows the error {value} and was read as empty.',
  },
  'formula-not-calculated': {
    title: 'Formula without a calculated value',
    severity: 'error',
    message:
      '{count} formula cell(s) in this column hold no calculated value. Open the workbook in Excel, let it calculate, and save it.',
  },
  'number-as-text': {
    title: 'Number stored as text',
    severity: 'warning',
    message: 'The number "{value}" is stored as text.',
  },
  'stray-total-row': {
    title: 'Total row inside the data',
    severity: 'note',
    message: 'A total row inside the data was left out.',
  },
} as const satisfies Record<string, CatalogueEntry>;
