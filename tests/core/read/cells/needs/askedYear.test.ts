import { formatIsoDay } from '../../../../../src/core';
import { readNamedYear, readSurveyedYear } from '../../../../../src/core/read/cells/needs/askedYear';

const iso = (day: number | null) => (day === null ? null : formatIsoDay(day));

test.each([
  ['FY2025/26', '2025-07-01'],
  ['Needs for 2025-2026', '2025-07-01'],
  ['FY 25/26', '2025-07-01'],
  ['FY2025–26', '2025-07-01'],
  ['Strategic plan 2024-2026', null],
  ['2025', null],
  ['25/26', null],
  ['3/4/2025', null],
])('"%s" names the fiscal year from %s', (text, from) => expect(iso(readNamedYear(text))).toBe(from));

test.each([
  ['Needs survey 2025 (January)', '2025-07-01'],
  ['Needs survey, January 2025', '2025-07-01'],
  ['Survey of December 2024', '2025-07-01'],
  ['2025', '2025-07-01'],
  ['Strategic plan 2024-2026', null],
  ['soon', null],
  ['12025', null],
])('a survey of "%s" asks about the year from %s', (text, from) => expect(iso(readSurveyedYear(text))).toBe(from));
