import type { Place } from '../findings/finding';
import type { LeftOut } from '../indicators/evidence';
import type { Source } from '../model/source';
import { formatCell, formatRange } from '../workbook/address';
import { formatIsoDay, type Day, type DayRange } from '../workbook/calendar';

/** The paths of the workbooks, in the order given. */
export type Files = readonly string[];

export function rowReport(source: Source, files: Files) {
  const { block, row } = source;
  return { file: files[block.workbookIndex]!, sheet: block.sheet.name, row };
}

export function cellReport(place: Place, files: Files) {
  const { top, left } = place.range;
  return { file: files[place.workbook]!, sheet: place.sheet, row: top, cell: formatCell(top, left) };
}

export function rangeReport(place: Place | null, files: Files) {
  if (!place) return { file: null, sheet: null, cell: null };
  return { file: files[place.workbook]!, sheet: place.sheet, cell: formatRange(place.range) };
}

export function leftOutReport({ place, reason }: LeftOut, files: Files) {
  return { ...cellReport(place, files), reason };
}

export function dayReport(day: Day | null): string | null {
  return day === null ? null : formatIsoDay(day);
}

/** Days beyond the calendar stand for an open end. */
export function daysReport(days: DayRange | null) {
  if (!days) return null;
  const end = (day: Day) => (Math.abs(day) >= 1e6 ? null : formatIsoDay(day));
  return { from: end(days.from), to: end(days.to) };
}
