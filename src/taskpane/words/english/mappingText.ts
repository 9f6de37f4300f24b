import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

/** The sentences of how sheets are read, and of what a user can say of it. */
export const mappingText = {
  role: 'This sheet is',
  noRole: 'Not a plan sheet',
  byHand: 'set by you',
  confidences: { sure: 'sure', fairlySure: 'fairly sure', guess: 'a guess' },
  change: 'How it is read',
  changeOf: (sheet: string) => `How ${sheet} is read`,
  leftAloneSheet: 'Left alone, as set by you',
  headerRow: 'Header row',
  blankRow: (row: number) => `Row ${formatNumber(row)}`,
  headerRowOption: (row: number, words: string) => `Row ${formatNumber(row)}: ${words}`,
  columns: 'Columns',
  noColumn: 'No column',
  noHeader: (column: string) => `${column}: no header`,
  header: (column: string, header: string) => `${column}: ${header}`,
  otherFields: (count: number) => `${plural(count, { one: '# more field', other: '# more fields' })} without a column`,
  leftAlone: 'Columns left alone',
  useAs: 'Use as…',
  useColumnAs: (header: string, cell: string) => `Use ${header} (${cell}) as`,
  nowIn: (field: string, letters: string) => `${field} (now column ${letters})`,
  automatic: 'Back to automatic',
  automaticHelp: 'What you set here is kept in the workbook and travels with it.',
  otherSheets: (count: number) => `${plural(count, { one: '# other sheet', other: '# other sheets' })}`,
  otherSheetsHelp: 'Plan Monitor leaves these alone. Say what one is if it belongs to the plan.',
  useSheetAs: (sheet: string) => `Use ${sheet} as`,
  lost: 'This sheet is not in the workbook any more. What you set for it is still kept.',
  forget: 'Forget it',
} as const;
