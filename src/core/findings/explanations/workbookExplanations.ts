import type { workbookFindings } from '../catalogue/workbookFindings';
import type { Explanation } from './explanation';

/** Why something is found in the workbook as a whole or in its columns. */
export const workbookExplanations: Readonly<Record<keyof typeof workbookFindings, Explanation>> = {
  'no-plan-sheet': {
    help: 'Sheets are known by their headers: a plan has columns for the action, the KPI and the target, a list of workshops has a title and a date. Without a plan no KPI has a figure; where workshops are recognised, participation and gender are worked out all the same, and this is only a note. If the plan is in this workbook, say in the step Sheets which sheet it is.',
    example: {
      wrong: 'A workbook with a list of workshops only',
      right: 'The same workbook with the plan on another sheet',
      params: { what: 'No plan sheet was found, so there are no KPIs to compute.' },
    },
    fix: null,
  },
  'term-unreadable': {
    help: 'The term, such as July 2024 to June 2026, decides which activities count and how much progress is expected by now. It is looked for in the lines above the header, the name of the sheet, the headers and the deadlines. Without it no indicator has a figure. Write the years in the title, or the months in a line below it.',
    example: {
      wrong: 'ROCB A/P Strategic Action Plan',
      right: 'ROCB A/P Strategic Action Plan (2024-2026)',
      params: {},
    },
    fix: null,
  },
  'role-ambiguous': {
    help: 'What a sheet is, a plan or a list of workshops, is told by its headers and by what stands below them. Here two readings fit almost equally well, and figures may be made from a sheet that means something else. Say in the step Sheets what this sheet is.',
    example: {
      wrong: 'Headers Date, Type and Title over a meeting',
      right: 'Headers Date, Type, Title and Quantity over a meeting',
      params: { first: 'a list of workshops', second: 'a list of outputs' },
    },
    fix: null,
  },
  'missing-column': {
    help: 'A sheet of this kind cannot do without this column: every figure made from it is missing. The finding stands at the header cell where the column was looked for. Correct the header there, or say in the step Sheets which column it is.',
    example: {
      wrong: 'A plan with the header Traget',
      right: 'The same plan with the header Target',
      params: { field: '"Target"', suggestion: ' Is it the column "Traget"?' },
    },
    fix: null,
  },
  'unknown-column': {
    help: 'Each header is compared with the words people use for the columns of such a sheet. This one means none of them, so nothing in the column is read, and nothing in it is changed. A column of your own can stay as it is. If it should be read, correct its header, or choose it in the step Sheets.',
    example: {
      wrong: 'Partcipants',
      right: 'Participants',
      params: { header: 'Partcipants', suggestion: ' Did you mean "Participants"?' },
    },
    fix: null,
  },
  'duplicate-column': {
    help: 'Two headers of this sheet mean the same, and only one column can be read: the earlier one was used. What stands in the later one is in no figure. Give the column that is not meant a header of its own.',
    example: {
      wrong: 'A column Participants, and further right a column Pax',
      right: 'A column Participants, and further right a column Pax expected',
      params: { header: 'Pax', field: 'Participants' },
    },
    fix: null,
  },
  'error-value': {
    help: 'The cell shows an error of Excel, such as #N/A or #REF!, in a column that is read. It counts as an empty cell, so its value is missing from the figures. Repair the formula, or type the value.',
    example: { wrong: '#N/A', right: '24', params: { value: '#N/A' } },
    fix: null,
  },
  'formula-not-calculated': {
    help: 'The workbook was saved by a program that did not calculate its formulas, so these cells hold no result and count as empty. One finding stands for all such cells of a column. Open the workbook in Excel, let it calculate, save it, and check again.',
    example: { wrong: '=K4+L4, never calculated', right: '=K4+L4, calculated as 24', params: { count: 1 } },
    fix: null,
  },
  'number-as-text': {
    help: 'The cell holds a number that is stored as text; Excel often marks it with a green corner. Plan Monitor counts it as the number it is, but sums and sorting in Excel pass it over. Turn it into a number.',
    example: { wrong: '24, stored as text', right: '24, stored as a number', params: { value: '24' } },
    fix: 'Writes the same number as a number; where it is the number of a day, as that date.',
  },
  'stray-total-row': {
    help: 'A row of totals stands between the rows of data. It is left out, because its numbers would be counted twice. Nothing has to be done; if the row is an entry like the others, begin it with other words than Total.',
    example: {
      wrong: 'Total FY2024/25, with workshops below it',
      right: 'Total FY2024/25, below the last workshop',
      params: {},
    },
    fix: null,
  },
};
