import { dayFrom, serialFromDay, type DateSystem } from '../../../core';

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const SECONDS_PER_DAY = 86400;
/** Excel's 1900 system counts a 29 February 1900 that never was; days before it have a serial one lower. */
const FIRST_SERIAL_AFTER_LEAP = 61;

/** The serial of an ISO 8601 date, time or both, as cells of type `d` hold them; null for anything else. */
export function serialFromIso(text: string, system: DateSystem): number | null {
  const match = ISO.exec(text.trim());
  if (!match || match[0] === '') return null;
  const [, year, month, dayOfMonth, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_PER_DAY;
  if (year === undefined) return time;
  const day = dayFrom(Number(year), Number(month), Number(dayOfMonth));
  if (day === null) return null;
  const serial = serialFromDay(day, system);
  return (system === 1900 && serial < FIRST_SERIAL_AFTER_LEAP ? serial - 1 : serial) + time;
}
