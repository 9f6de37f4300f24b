import type { Role } from '../../core';
import { roleWords } from './roleWords';
import { number, plural } from './text';

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
  headerRowOption: (row: number, words: string) =>
    words === '' ? `Row ${number(row)}` : `Row ${number(row)}: ${words}`,
  columns: 'Columns',
  noColumn: 'No column',
  noHeader: 'no header',
  otherFields: (count: number) => `${plural(count, 'more field')} without a column`,
  leftAlone: 'Columns left alone',
  useAs: 'Use as…',
  useColumnAs: (header: string, cell: string) => `Use ${header} (${cell}) as`,
  nowIn: (field: string, letters: string) => `${field} (now column ${letters})`,
  automatic: 'Back to automatic',
  automaticHelp: 'What you set here is kept in the workbook and travels with it.',
  otherSheets: (count: number) => `${plural(count, 'other sheet')}`,
  otherSheetsHelp: 'Plan Monitor leaves these alone. Say what one is if it belongs to the plan.',
  useSheetAs: (sheet: string) => `Use ${sheet} as`,
  lost: 'This sheet is not in the workbook any more. What you set for it is still kept.',
  forget: 'Forget it',
} as const;

/** A role in words; null is no role. */
export function describeRole(role: Role | null): string {
  return role === null ? mappingText.noRole : roleWords[role].title;
}

/** How well a sheet fits its role (0 to 1) in words. */
export function describeConfidence(confidence: number): string {
  const { sure, fairlySure, guess } = mappingText.confidences;
  if (confidence >= 0.9) return sure;
  return confidence >= 0.7 ? fairlySure : guess;
}
