import fc from 'fast-check';
import { dayParts } from '../../../../src/core';
import { parseBuddhistDate, parseDateText } from '../../../../src/core/read/cells/dateText';
import { plainDateText } from '../../../../src/core/read/cells/plainDateText';
import { parseWordedDate } from '../../../../src/core/read/cells/wordedDates';
import { day } from '../../../support/ruleHarness';
import { dayForms, writeDay } from './support/dayForms';

const MONTHS = ['Jan', 'Feb', 'March', 'Apr.', 'May', 'June', 'Jul', 'August', 'Sept', 'Oct.', 'November', 'Dec'];
const anyDay = fc.integer({ min: day('1990-01-01'), max: day('2079-12-31') });

function written(at: number, withYear = true): string {
  const { year, month, dayOfMonth } = dayParts(at);
  return `${dayOfMonth} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

describe('parseDateText', () => {
  test('reads every day of the calendar, written with its month', () => {
    fc.assert(fc.property(anyDay, (at) => expect(parseDateText(written(at))).toEqual({ from: at, to: at })));
  });

  test('reads every period, the year written once or twice', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), fc.boolean(), (from, length, isTwice) => {
        const to = from + length;
        const isSameYear = dayParts(from).year === dayParts(to).year;
        const isOverNewYear = dayParts(from).month > dayParts(to).month;
        fc.pre(isTwice || isSameYear || isOverNewYear);
        expect(parseDateText(`${written(from, isTwice)} – ${written(to)}`)).toEqual({ from, to });
      }),
    );
  });

  test('never guesses between two readings of a numeric date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (a, b) => {
        const read = parseDateText(`${a}/${b}/2022`);
        expect(read === 'ambiguous').toBe(a !== b);
      }),
    );
  });

  test.each(dayForms.map((form) => [writeDay(day('2024-03-05'), form), form] as const))(
    'reads every day written like %j',
    (_, form) => {
      const anyWritten = fc.integer({ min: day('1980-01-01'), max: day('2079-12-31') });
      fc.assert(
        fc.property(anyWritten, (at) => expect(parseDateText(writeDay(at, form))).toEqual({ from: at, to: at })),
      );
    },
  );

  test('gives days of the calendar or nothing, on any text', () => {
    const piece = fc.constantFrom(
      ..." -/.,:'&()",
      ...'0123456789',
      'Oct',
      'May ',
      '2023',
      'FY',
      'Q1',
      'to ',
      'th',
      'Mon',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const read = parseDateText(pieces.join(''));
        if (read === null || read === 'ambiguous') return;
        expect([read.from, read.to].every((at) => at >= day('1900-01-01') && at <= day('2201-06-30'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of [
      '1, ',
      '1 and ',
      'jan ',
      '1-',
      'the ',
      '1 jan 2022 - ',
      'mon, ',
      ' 10:00',
      '(',
      '1st ',
      'q1 - ',
    ]) {
      parseDateText(`${piece.repeat(5000)}x`);
      parseDateText(`${piece.repeat(5000)}x`.slice(0, 150));
      parseWordedDate(plainDateText(`${piece.repeat(5000)}x`));
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('parseBuddhistDate', () => {
  test.each(['16 October 2023', '2566', 'Room 2566', '16/10/25666', '03/04/2566'])('%j is none', (text) => {
    expect(parseBuddhistDate(text)).toBeNull();
  });
});
