import {
  dayFromSerial,
  dayParts,
  formatShare,
  parseIsoDay,
  type Cell,
  type DateSystem,
  type Day,
  type OwnedStyle,
  type PatchCell,
} from '../../core';
import { text } from './text';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `5 Mar 2025` */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return `${dayOfMonth} ${MONTHS[month - 1]!} ${year}`;
}

/** A day of a report (`2025-03-05`) as people read it. */
export function formatReportDay(iso: string): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : formatDay(day);
}

/** A cell of the workbook as Excel would show it, more or less; blank is ''. */
export function showCell(cell: Cell, style: OwnedStyle | null, dateSystem: DateSystem = 1900): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'uncalculated':
      return '…';
    case 'date': {
      const day = dayFromSerial(cell.value, dateSystem);
      return day === null ? String(cell.value) : formatDay(day);
    }
    default:
      return formatValue(cell.value, style);
  }
}

/** What an update writes, in the same form. */
export function showPatchCell(cell: PatchCell, style: OwnedStyle | null): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'date':
      return formatDay(cell.day);
    default:
      return formatValue(cell.value, style);
  }
}

/** A change's side for the preview: blank says so. */
export function orEmpty(shown: string): string {
  return shown === '' ? text.update.empty : shown;
}

function formatValue(value: number | string | boolean, style: OwnedStyle | null): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (style === 'share') return formatShare(value);
  if (style === 'count') return value.toLocaleString('en');
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(11)));
}
