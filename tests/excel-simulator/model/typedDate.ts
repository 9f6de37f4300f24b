import { dayFrom, serialFromDay, type DateSystem } from '../../../src/core';
import type { Culture } from './culture';
import type { TypedNumber } from './typedNumber';

export interface Typing {
  readonly culture: Culture;
  readonly dateSystem: DateSystem;
  /** The year of a date that is typed without one. */
  readonly year: number;
}

/** Reads a date, a time or both as they are typed; null for any other text. */
export function typedDate(text: string, typing: Typing): TypedNumber | null {
  const time = /(?:^|\s)(?<time>\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m?)?)$/i.exec(text);
  const dayPart = time ? typedTime(time.groups!.time!) : 0;
  if (dayPart === null) return null;
  const before = time ? text.slice(0, time.index).trim() : text;
  if (before === '') return time && { value: dayPart, format: 'h:mm' };
  const date = numericDate(before, typing) ?? namedDate(before, typing);
  return date && { value: date.value + dayPart, format: time ? 'm/d/yyyy h:mm' : date.format };
}

/** A part of a day; null when there is no such time. */
function typedTime(text: string): number | null {
  const { hour, minute, second, half } =
    /^(?<hour>\d+):(?<minute>\d+)(?::(?<second>\d+))?(?:\s?(?<half>[ap])m?)?$/i.exec(text)!.groups!;
  const hours = Number(hour);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  if (Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const inDay = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return (inDay * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86400;
}

/** `3/4`, `3-4-26`, `2026-03-04`, `3/2026`: two numbers are day and month where they can be, else month and year. */
function numericDate(text: string, { culture, ...typing }: Typing): TypedNumber | null {
  const separators = `[${culture.dateSeparators.replace('-', '\\-')}]`;
  const parts = text.replace(/[.]$/, '').split(new RegExp(separators));
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first, second, third] = parts.map(Number);
  if (parts[0]!.length === 4) return serial(first!, second!, third ?? 1, typing, 'm/d/yyyy');
  const isDayFirst = culture.dateOrder === 'dmy';
  const [day, month] = isDayFirst ? [first!, second!] : [second!, first!];
  if (third !== undefined) return serial(fullYear(third), month, day, typing, 'm/d/yyyy');
  if (parts[1]!.length > 2) return serial(fullYear(second!), first!, 1, typing, 'mmm-yy');
  return (
    serial(typing.year, month, day, typing, 'd-mmm') ??
    serial(typing.year, day, month, typing, 'd-mmm') ??
    serial(fullYear(second!), first!, 1, typing, 'mmm-yy')
  );
}

/** `6 March`, `6-Mar-2026`, `March 2026`, `Mar 6, 2026` */
function namedDate(text: string, { culture, ...typing }: Typing): TypedNumber | null {
  const words = text.split(/[\s./,-]+/).filter(Boolean);
  const at = words.findIndex((word) => monthNumber(word, culture) !== null);
  const numbers = words.filter((_, index) => index !== at);
  if (at < 0 || at > 1 || numbers.length > 2 || !numbers.every((word) => /^\d{1,4}$/.test(word))) return null;
  const month = monthNumber(words[at]!, culture)!;
  const [first, second] = numbers.map(Number);
  if (first === undefined) return null;
  if (second !== undefined) return serial(fullYear(second), month, first, typing, 'd-mmm-yy');
  return serial(typing.year, month, first, typing, 'd-mmm') ?? serial(fullYear(first), month, 1, typing, 'mmm-yy');
}

function monthNumber(word: string, { months }: Culture): number | null {
  const typed = word.toLowerCase();
  const index = months.findIndex((month) => typed.length >= 3 && month.toLowerCase().startsWith(typed));
  return index < 0 ? null : index + 1;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year + (year < 30 ? 2000 : 1900);
}

function serial(
  year: number,
  month: number,
  day: number,
  { dateSystem }: Pick<Typing, 'dateSystem'>,
  format: string,
): TypedNumber | null {
  const found = year >= 1900 && year <= 9999 ? dayFrom(year, month, day) : null;
  return found === null ? null : { value: serialFromDay(found, dateSystem), format };
}
