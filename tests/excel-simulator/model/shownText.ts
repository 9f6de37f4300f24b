import { dayFromSerial, dayParts } from '../../../src/core';
import { SimError } from '../simError';
import type { SimCell } from './cell';
import { englishUs, type Culture } from './culture';
import type { WorkbookModel } from './workbookModel';

/** Decimals, grouping and percent sign of a format; what only leaves room stands for nothing. */
const NUMERIC = /^(?<grouped>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?(?:_.)*$/;

/**
 * What a cell shows, by the few formats the product and the tests use.
 * @throws SimError NotImplemented for any other format of a number.
 */
export function shownText(cell: SimCell | null, format: string, { culture, dateSystem }: WorkbookModel): string {
  if (!cell) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return value ? culture.isTrue : culture.isFalse;
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return general(value).replace('.', culture.decimal);
  if (/^d mmm yyyy(?:_.)*$/.test(format)) return shownDate(value, dateSystem, culture);
  const groups = NUMERIC.exec(format)?.groups;
  if (!groups) throw new SimError('NotImplemented', 'Range.text', `The simulator does not show numbers as ${format}.`);
  return shownNumber(value, groups, culture);
}

function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function shownDate(serial: number, system: WorkbookModel['dateSystem'], { months }: Culture): string {
  const day = dayFromSerial(Math.floor(serial), system);
  if (day === null) return '#'.repeat(8);
  const { year, month, dayOfMonth } = dayParts(day);
  return `${dayOfMonth} ${months[month - 1]!.slice(0, 3)} ${year}`;
}

function shownNumber(value: number, groups: Readonly<Record<string, string | undefined>>, culture: Culture): string {
  const { grouped, decimals = '', percent } = groups;
  const size = Math.abs(percent === undefined ? value : value * 100).toFixed(decimals.length);
  const [whole = '', rest] = size.split(englishUs.decimal);
  const shown = grouped === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, culture.thousands);
  const sign = value < 0 && Number(size) !== 0 ? '-' : '';
  return `${sign}${shown}${rest === undefined ? '' : culture.decimal + rest}${percent ?? ''}`;
}
