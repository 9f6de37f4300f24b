import fc from 'fast-check';
import {
  dayFrom,
  dayFromSerial,
  dayOf,
  dayParts,
  daysIn,
  formatIsoDay,
  isWithin,
  lastDayOfMonth,
  parseIsoDay,
  serialFromDay,
} from '../../../src/core';

describe('dayFrom', () => {
  test.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2024, 2, 29, 19782],
    [9999, 12, 31, 2932896],
  ])('%i-%i-%i', (year, month, dayOfMonth, day) => {
    expect(dayFrom(year, month, dayOfMonth)).toBe(day);
    expect(dayParts(day)).toEqual({ year, month, dayOfMonth });
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [1899, 12, 31],
    [10000, 1, 1],
    [24, 1, 1],
  ])('the calendar has no %i-%i-%i', (year, month, dayOfMonth) => {
    expect(dayFrom(year, month, dayOfMonth)).toBeNull();
    expect(() => dayOf(year, month, dayOfMonth)).toThrow(RangeError);
  });
});

describe('serials', () => {
  test.each([
    [61, 1900, '1900-03-01'],
    [25569, 1900, '1970-01-01'],
    [45473, 1900, '2024-06-30'],
    [45473.75, 1900, '2024-06-30'],
    [2958465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [60, 1904, '1904-03-01'],
    [44011, 1904, '2024-06-30'],
    [2957003, 1904, '9999-12-31'],
  ] as const)('%s in the %i system is %s', (serial, system, iso) => {
    expect(formatIsoDay(dayFromSerial(serial, system)!)).toBe(iso);
    expect(serialFromDay(parseIsoDay(iso)!, system)).toBe(Math.floor(serial));
  });

  test.each([
    [60, 1900],
    [59, 1900],
    [0, 1900],
    [-1, 1904],
    [2958466, 1900],
    [2957004, 1904],
    [NaN, 1900],
    [Infinity, 1900],
  ] as const)('%s in the %i system is no date', (serial, system) => expect(dayFromSerial(serial, system)).toBeNull());

  test('the systems lie 1462 days apart', () => {
    expect(serialFromDay(0, 1900) - serialFromDay(0, 1904)).toBe(1462);
  });
});

describe('ISO days', () => {
  test('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(9999, 12, 31) }), (day) => {
        expect(parseIsoDay(formatIsoDay(day))).toBe(day);
        expect(dayFromSerial(serialFromDay(day, 1904), 1904)).toBe(day < dayOf(1904, 1, 1) ? null : day);
      }),
    );
  });

  test.each(['', '2024-6-30', '2024-06-31', '30-06-2024', '2024/06/30', '2024-06-30T00:00', '20240630'])(
    '%j is none',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );
});

describe('lengths', () => {
  test.each([
    [2023, 2, '2023-02-28'],
    [2024, 2, '2024-02-29'],
    [2024, 12, '2024-12-31'],
    [2024, 6, '2024-06-30'],
  ])('the last day of %i-%i is %s', (year, month, iso) => expect(formatIsoDay(lastDayOfMonth(year, month))).toBe(iso));

  test('both ends count', () => {
    const range = { from: 10, to: 12 };
    expect(daysIn(range)).toBe(3);
    expect([9, 10, 12, 13].map((day) => isWithin(day, range))).toEqual([false, true, true, false]);
  });
});
