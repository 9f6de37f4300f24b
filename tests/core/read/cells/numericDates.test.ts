import { parseNumericDate } from '../../../../src/core/read/cells/numericDates';
import { day } from '../../../support/ruleHarness';

const one = (iso: string) => ({ from: day(iso), to: day(iso) });

describe('parseNumericDate', () => {
  test('reads the order that gives a day, never one of two', () => {
    expect(parseNumericDate('13/04/2022')).toEqual(one('2022-04-13'));
    expect(parseNumericDate('04/13/2022')).toEqual(one('2022-04-13'));
    expect(parseNumericDate('03/04/2022')).toBe('ambiguous');
    expect(parseNumericDate('05/05/2022')).toEqual(one('2022-05-05'));
    expect(parseNumericDate('2022/03/04')).toEqual(one('2022-03-04'));
  });

  test('takes the dates of one cell in one order', () => {
    expect(parseNumericDate('03/04/2022 - 13/04/2022')).toEqual({ from: day('2022-04-03'), to: day('2022-04-13') });
    expect(parseNumericDate('04/03/2022 - 04/13/2022')).toEqual({ from: day('2022-04-03'), to: day('2022-04-13') });
    expect(parseNumericDate('03/04/2022 - 05/06/2022')).toBe('ambiguous');
    expect(parseNumericDate('13/04/2022 - 04/15/2022')).toBeNull();
  });

  test('reads a month, but not what may be a fiscal year', () => {
    expect(parseNumericDate('2021-11')).toEqual({ from: day('2021-11-01'), to: day('2021-11-30') });
    expect(parseNumericDate('2011-12')).toBeNull();
    expect(parseNumericDate('12/2011')).toEqual({ from: day('2011-12-01'), to: day('2011-12-31') });
  });

  test.each(['', '1/2', '1/2/3', '123/1/2022', '1/123/2022', '16/10-2023', '1/1/2201', '2022-13-01', '31/04/2022'])(
    '%j is none',
    (plain) => expect(parseNumericDate(plain)).toBeNull(),
  );
});
