import fc from 'fast-check';
import { formatIsoDay } from '../../../../src/core';
import { callInTimeZone, farZones } from '../../../support/inTimeZone';
import { day } from '../../../support/ruleHarness';
import { writtenDays } from './corpus/writtenDays';
import { writtenPeriods } from './corpus/writtenPeriods';
import { dayForms, writeDay } from './support/dayForms';

const MODULE = 'tests/core/read/cells/support/readInZone.ts';

interface ReadInZone {
  readonly midnight: string;
  readonly readings: readonly string[];
}

const readUnder = (zone: string, texts: readonly string[], serials: readonly number[] = []): ReadInZone =>
  callInTimeZone<ReadInZone>(zone, MODULE, 'readInZone', { texts, serials });

describe.each(farZones)('in %s', (zone) => {
  test('every written date of the corpus is the same day', () => {
    const texts = [...writtenDays, ...writtenPeriods].map(([text]) => text);
    const expected = [
      ...writtenDays.map(([, one]) => `${one} ${one}`),
      ...writtenPeriods.map(([, a, b]) => `${a} ${b}`),
    ];
    expect(readUnder(zone, texts).readings).toEqual(expected);
  });

  test('any day, in any form, reads back to the same day', () => {
    const anyDay = fc.integer({ min: day('1980-01-01'), max: day('2079-12-31') });
    const cases = fc.sample(fc.tuple(anyDay, fc.constantFrom(...dayForms)), 2000);
    const texts = cases.map(([at, form]) => writeDay(at, form));
    const { readings } = readUnder(zone, texts);
    cases.forEach(([at], index) => {
      const iso = formatIsoDay(at);
      expect([texts[index], readings[index]]).toEqual([texts[index], `${iso} ${iso}`]);
    });
  });

  test('a serial is the same day at any hour', () => {
    const { readings } = readUnder(zone, [], [45473, 45473.5, 45473.999]);
    expect(readings).toEqual(Array(3).fill('2024-06-30 2024-06-30'));
  });
});

test('the zones differ', () => {
  expect(farZones.map((zone) => readUnder(zone, []).midnight)).toEqual([
    '2024-01-01T11:00:00.000Z',
    '2024-01-01T00:00:00.000Z',
    '2023-12-31T10:00:00.000Z',
  ]);
});
