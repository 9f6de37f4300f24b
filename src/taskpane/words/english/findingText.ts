import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

/** The sentences of fixes and of findings set aside, in one place. */
export const findingText = {
  change: 'Change',
  changeOf: (place: string, from: string, to: string) => `Change ${place}: ${from} becomes ${to}`,
  becomes: 'becomes',
  asNumber: 'as a number',
  asDate: 'as a date, shown as one',
  changeAll: (count: number) => `Change all ${formatNumber(count)}…`,
  changeAllOf: (count: number, title: string) => `Change all ${formatNumber(count)}… ${title}`,
  willChange: (cells: number) =>
    plural(cells, {
      one: 'This cell will be changed, and nothing else:',
      other: 'These cells will be changed, and nothing else:',
    }),
  changeCells: (cells: number) => `Change ${plural(cells, { one: '# cell', other: '# cells' })}`,

  setAside: 'Set aside…',
  setAsideOf: (place: string, subject: string | null) => `Set aside… ${about(place, subject)}`,
  reason: 'Why is this right as it is?',
  reasonHint: 'Kept in the workbook for everyone. The finding comes back when the cell changes.',
  keep: 'Set aside',
  listed: (count: number) => `Set aside (${formatNumber(count)})`,
  because: (day: string, reason: string) => `${day}: ${reason}`,
  bringBack: 'Bring back',
  bringBackOf: (place: string, subject: string | null) => `Bring back ${about(place, subject)}`,

  mark: (cells: number) => plural(cells, { one: 'Mark the cell', other: 'Mark the # cells' }),
  unmark: 'Take the marks off',
  refreshMarks: 'Bring the marks up to date',
  oldMarks: 'The marks in the workbook are of an older check.',
  marked: (cells: number) => plural(cells, { one: '# cell is marked.', other: '# cells are marked.' }),
  markHelp:
    'A light fill on the cells of errors and warnings, with a note that says what where notes can be written. Yours stay.',

  showMore: (more: number, shown: number, all: number) =>
    `Show ${formatNumber(more)} more (${formatNumber(shown)} of ${formatNumber(all)} shown)`,
  ofKind: (sheet: string, title: string) => `${sheet}: ${title}`,
  ofTitle: (title: string, sheet: string) => `${title}, ${sheet}`,
  onSheet: (sheet: string, count: number) => `${sheet} (${formatNumber(count)})`,
} as const;

/** Several findings of one cell are told apart by what they speak of. */
function about(place: string, subject: string | null): string {
  return subject === null ? place : `${place}: ${subject}`;
}
