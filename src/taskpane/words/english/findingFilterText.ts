import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

/** The sentences of narrowing the findings and of going from one to the next, in one place. */
export const findingFilterText = {
  search: 'Search the findings',
  severity: 'How serious',
  allSeverities: 'All severities',
  severities: {
    error: (count: number) => `Errors (${formatNumber(count)})`,
    warning: (count: number) => `Warnings (${formatNumber(count)})`,
    note: (count: number) => `Notes (${formatNumber(count)})`,
  },
  sheet: 'Sheet',
  allSheets: 'All sheets',
  sheetName: (sheet: string, count: number) => `${sheet} (${formatNumber(count)})`,
  fixable: (count: number) => `Only with a suggested change (${formatNumber(count)})`,
  all: (count: number) => plural(count, { one: '# finding', other: '# findings' }),
  shown: (shown: number, all: number) =>
    `${formatNumber(shown)} of ${plural(all, { one: '# finding', other: '# findings' })}`,
  none: 'No finding fits.',
  clear: 'Show all findings',

  steps: 'Go from finding to finding',
  previous: 'Previous',
  next: 'Next',
  previousHelp: 'Previous finding (Alt+Page Up)',
  nextHelp: 'Next finding (Alt+Page Down)',
  position: (position: number, all: number) => `${formatNumber(position)} of ${formatNumber(all)}`,
} as const;
