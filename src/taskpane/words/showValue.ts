import {
  dayFromSerial,
  ownedStyles,
  type Cell,
  type DateSystem,
  type OwnedLook,
  type OwnedStyle,
  type PatchCell,
} from '../../core';
import { formatDay } from '../../session/locale/formatDay';
import { formatNumber, formatPlainNumber } from '../../session/locale/formatNumber';
import { formatShare } from '../../session/locale/formatShare';
import { text } from './copy';

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
  if (style === null) return formatPlainNumber(Number(value.toPrecision(11)));
  const { numberFormat = '' }: OwnedLook = ownedStyles[style];
  if (numberFormat.includes('%')) return formatShare(value);
  // A figure of the product is read with two decimals, in a cell that would show as many as fit too.
  const rounded = Number(value.toFixed(2));
  return numberFormat.includes(',') ? formatNumber(rounded) : formatPlainNumber(rounded);
}
