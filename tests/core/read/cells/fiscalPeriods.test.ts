import { dayParts } from '../../../../src/core';
import { fiscalQuarter, fiscalYearOf } from '../../../../src/core/model/period';
import { parseFiscalPeriod } from '../../../../src/core/read/cells/fiscalPeriods';
import { day } from '../../../support/ruleHarness';

describe('parseFiscalPeriod', () => {
  test('is the fiscal year and the quarter that figures use', () => {
    for (const year of [1999, 2021, 2024]) {
      const written = `fy${year}/${String((year + 1) % 100).padStart(2, '0')}`;
      const whole = parseFiscalPeriod(written)!;
      expect(fiscalYearOf(whole.from)).toMatchObject(whole);
      for (const quarter of [1, 2, 3, 4]) {
        const part = parseFiscalPeriod(`q${quarter} ${written}`)!;
        expect([fiscalQuarter(part.from), fiscalQuarter(part.to)]).toEqual([`Q${quarter}`, `Q${quarter}`]);
        expect([dayParts(part.from).dayOfMonth, dayParts(part.to + 1).dayOfMonth]).toEqual([1, 1]);
        expect(fiscalYearOf(part.to)).toMatchObject(whole);
      }
    }
  });

  test('reads several years and quarters', () => {
    expect(parseFiscalPeriod('fy2024/25 - fy2025/26')).toEqual({ from: day('2024-07-01'), to: day('2026-06-30') });
    expect(parseFiscalPeriod('q2-q3 fy2024/25')).toEqual({ from: day('2024-10-01'), to: day('2025-03-31') });
    expect(parseFiscalPeriod('fy2024/25 quarter 2 to quarter 4')).toEqual({
      from: day('2024-10-01'),
      to: day('2025-06-30'),
    });
  });

  test.each([
    'fy2021',
    'fy2021/23',
    'fy2021/2023',
    'q1',
    'q1 2022',
    'q0 fy2021/22',
    'q3-q1 fy2021/22',
    '2021/22',
    'fy',
  ])('%j is none', (plain) => expect(parseFiscalPeriod(plain)).toBeNull());
});
