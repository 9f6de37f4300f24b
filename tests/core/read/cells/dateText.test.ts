import fc from 'fast-check';
import { dayParts } from '../../../../src/core';
import { parseDateText } from '../../../../src/core/read/cells/dateText';
import { day } from '../../../support/ruleHarness';

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

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of ['1, ', '1 and ', 'jan ', '1-', 'the ', '1 jan 2022 - '])
      parseDateText(`${piece.repeat(5000)}x`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
