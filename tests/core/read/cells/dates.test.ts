import { formatIsoDay, serialFromDay, type Cell, type DateSystem } from '../../../../src/core';
import { readDate } from '../../../../src/core/read/cells/dates';
import { day } from '../../../support/ruleHarness';
import { ambiguousDates, buddhistDates, unreadableDates } from './corpus/unclearDates';
import { writtenDays } from './corpus/writtenDays';
import { writtenPeriods } from './corpus/writtenPeriods';

/** "from to", or one day; else the kind of reading. */
function inWords(cell: Cell, system: DateSystem = 1900): string {
  const reading = readDate(cell, system);
  if (reading.kind !== 'period') return reading.kind;
  const [from, to] = [formatIsoDay(reading.from), formatIsoDay(reading.to)];
  return from === to ? from : `${from} ${to}`;
}

describe('readDate', () => {
  test('speaks of at least 200 written dates and periods, each once', () => {
    const texts = [...writtenDays, ...writtenPeriods].map(([text]) => text);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect(new Set([...texts, ...ambiguousDates, ...unreadableDates]).size).toBe(
      texts.length + ambiguousDates.length + unreadableDates.length,
    );
  });

  test.each(writtenDays)('%j is the day %s', (value, expected) => {
    expect(readDate({ kind: 'text', value }, 1900)).toEqual({ kind: 'period', from: day(expected), to: day(expected) });
  });

  test.each(writtenPeriods)('%j is %s to %s', (value, from, to) => {
    expect(readDate({ kind: 'text', value }, 1904)).toEqual({ kind: 'period', from: day(from), to: day(to) });
  });

  test.each(ambiguousDates)('%j is ambiguous', (value) => {
    expect(readDate({ kind: 'text', value }, 1900)).toEqual({ kind: 'ambiguous', text: value.normalize('NFKC') });
  });

  test.each(unreadableDates)('%j is unreadable', (value) => {
    expect(readDate({ kind: 'text', value }, 1900)).toEqual({ kind: 'unreadable', text: value });
  });

  test.each(buddhistDates)('%j is unreadable; in the common calendar it would be %s to %s', (value, from, to) => {
    const reading = { kind: 'unreadable', text: value, buddhist: { from: day(from), to: day(to) } };
    expect(readDate({ kind: 'text', value }, 1900)).toEqual(reading);
  });

  test.each(['', '  ', '-', '–', '--', 'n/a', 'N/A', 'n.a.', 'nil', 'None'])('%j is blank', (value) => {
    expect(inWords({ kind: 'text', value })).toBe('blank');
  });

  test.each<Cell>([{ kind: 'blank' }, { kind: 'error', value: '#N/A' }, { kind: 'uncalculated', formula: '=A1' }])(
    '%j is blank',
    (cell) => expect(inWords(cell)).toBe('blank'),
  );

  test('an end may lie before its start where both are written out', () => {
    expect(inWords({ kind: 'text', value: '3 May 2022 - 1 May 2022' })).toBe('2022-05-03 2022-05-01');
  });
});

describe('readDate of serials', () => {
  test.each(['2024-06-30', '2021-11-09', '2024-02-29', '2000-02-29', '1999-12-31'])('%s in both systems', (iso) => {
    for (const system of [1900, 1904] as const) {
      const value = serialFromDay(day(iso), system);
      expect(inWords({ kind: 'date', value }, system)).toBe(iso);
      expect(inWords({ kind: 'number', value }, system)).toBe(iso);
      expect(inWords({ kind: 'date', value: value + 0.999 }, system)).toBe(iso);
    }
  });

  test.each([0, 12, 2024, 20240630, -1, 29220, 73416])('the plain number %s is no date', (value) => {
    expect(inWords({ kind: 'number', value })).toBe('unreadable');
  });

  test.each([
    [29221, '1980-01-01'],
    [73415, '2100-12-31'],
  ])('the plain number %i is %s', (value, iso) => expect(inWords({ kind: 'number', value })).toBe(iso));

  test('a cell that Excel shows as a date may lie further off', () => {
    expect(inWords({ kind: 'date', value: 61 })).toBe('1900-03-01');
    expect(inWords({ kind: 'date', value: 60 })).toBe('unreadable');
    expect(inWords({ kind: 'date', value: 3e6 })).toBe('unreadable');
    expect(inWords({ kind: 'date', value: 0 }, 1904)).toBe('1904-01-01');
  });

  test('a serial stored as text is read, and known to be text', () => {
    const period = { kind: 'period', from: day('2023-10-16'), to: day('2023-10-16'), serialAsText: 45215 };
    expect(readDate({ kind: 'text', value: ' 45215 ' }, 1900)).toEqual(period);
    expect(inWords({ kind: 'text', value: '45215' }, 1904)).toBe('2027-10-17');
    expect(inWords({ kind: 'text', value: '45215.5' })).toBe('2023-10-16');
    for (const value of ['2024', '452', '29220', '99999']) expect(inWords({ kind: 'text', value })).toBe('unreadable');
  });

  test('a date cell in a year of the Buddhist calendar is unreadable, with the day it would be', () => {
    const value = serialFromDay(day('2566-10-16'), 1900);
    const meant = { from: day('2023-10-16'), to: day('2023-10-16') };
    expect(readDate({ kind: 'date', value }, 1900)).toEqual({
      kind: 'unreadable',
      text: '16/10/2566',
      buddhist: meant,
    });
  });

  test('a boolean is no date', () => expect(inWords({ kind: 'boolean', value: true })).toBe('unreadable'));
});
