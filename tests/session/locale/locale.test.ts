import fc from 'fast-check';
import { dayOf, formatShare as roundShare, localeNames } from '../../../src/core';
import { formatDay, formatReportDay } from '../../../src/session/locale/formatDay';
import { formatFigure } from '../../../src/session/locale/formatFigure';
import { formatNumber, formatPercentage, formatPlainNumber } from '../../../src/session/locale/formatNumber';
import { formatShare } from '../../../src/session/locale/formatShare';
import { chooseLocale, locale, startLocale } from '../../../src/session/locale/locale';
import { callInTimeZone, farZones } from '../../support/inTimeZone';

const tags = Object.keys(localeNames).filter((tag) => tag !== 'automatic');

afterEach(() => {
  startLocale([]);
  chooseLocale('automatic');
});

test('the first tag that is known is taken: Office says its own first, then the browser', () => {
  expect(locale()).toBe('en-GB');
  startLocale([undefined, 'no such language!', 'fr-FR', 'en-US']);
  expect(locale()).toBe('fr-FR');
  startLocale(['xx-yy']);
  expect(locale()).toBe('en-GB');
});

test('what the workbook asks for goes before; automatic and what is not known here do not', () => {
  startLocale(['en-US']);
  chooseLocale('vi-VN');
  expect(locale()).toBe('vi-VN');
  chooseLocale('tlh-QQ!');
  expect(locale()).toBe('en-US');
  chooseLocale('vi-VN');
  chooseLocale('automatic');
  expect(locale()).toBe('en-US');
});

test.each([
  ['en-GB', '1,234.5', '45.5%', '5 Sep 2025', '25%'],
  ['en-US', '1,234.5', '45.5%', 'Sep 5, 2025', '25%'],
  ['en-AU', '1,234.5', '45.5%', '5 Sep 2025', '25%'],
  ['id-ID', '1.234,5', '45,5%', '5 Sep 2025', '25%'],
  ['vi-VN', '1.234,5', '45,5%', '5 thg 9, 2025', '25%'],
  ['fr-FR', '1\u202f234,5', '45,5\u00a0%', '5 sept. 2025', '25\u00a0%'],
  ['ja-JP', '1,234.5', '45.5%', '2025年9月5日', '25%'],
  ['bn-BD', '১,২৩৪.৫', '৪৫.৫%', '৫ সেপ, ২০২৫', '২৫%'],
])('%s', (tag, number, share, day, percentage) => {
  chooseLocale(tag);
  expect(formatNumber(1234.5)).toBe(number);
  expect(formatShare(0.4549)).toBe(share);
  expect(formatReportDay('2025-09-05')).toBe(day);
  expect(formatPercentage(0.25)).toBe(percentage);
});

test('in the office’s own English a share reads as in every sheet and file, rounded half up', () => {
  const fractions = fc.oneof(
    fc.double({ min: 0, max: 30, noNaN: true }),
    fc.integer({ min: -4000, max: 4000 }).map((n) => n / 2000),
  );
  fc.assert(
    fc.property(fractions, (fraction) => {
      expect(formatShare(fraction).replaceAll(',', '')).toBe(roundShare(fraction));
    }),
  );
});

test('a day is the same day in every time zone', () => {
  const shown = (zone: string) =>
    callInTimeZone(zone, 'src/session/locale/formatDay.ts', 'formatReportDay', '2026-02-28');
  expect(farZones.map(shown)).toEqual(farZones.map(() => '28 Feb 2026'));
});

test('every locale that can be chosen is known here and writes the workbook’s own year', () => {
  for (const tag of tags) {
    chooseLocale(tag);
    expect(locale()).toBe(tag);
    expect(formatDay(dayOf(2026, 2, 28))).toContain(formatPlainNumber(2026));
    expect(formatDay(dayOf(2026, 2, 28))).toContain(formatPlainNumber(28));
  }
});

test('figures: shares by their kind, the rest with two decimals, nothing a dash', () => {
  chooseLocale('id-ID');
  expect(formatFigure(null, 'count')).toBe('–');
  expect(formatFigure(1234.567, 'count')).toBe('1.234,57');
  expect(formatFigure(0.4567, 'share')).toBe('45,7%');
});

test('what is no day stays as it is', () => {
  expect(formatReportDay('later')).toBe('later');
});
