import fc from 'fast-check';
import { formatIsoDay } from '../../../src/core';
import {
  fiscalQuarter,
  fiscalYearLabel,
  fiscalYearOf,
  fiscalYearStart,
  periodsOfTerm,
} from '../../../src/core/model/period';
import type { Per } from '../../../src/core/read/cells/targetForms/target';
import { day } from '../../support/ruleHarness';

const inWords = (from: string, to: string, per: Per) =>
  periodsOfTerm({ from: day(from), to: day(to) }, per).map(
    (period) => `${period.label}: ${formatIsoDay(period.from)} ${formatIsoDay(period.to)}`,
  );

describe('the fiscal year', () => {
  test.each([
    ['2021-07-01', 'FY2021/22', 'Q1'],
    ['2021-09-30', 'FY2021/22', 'Q1'],
    ['2021-10-01', 'FY2021/22', 'Q2'],
    ['2021-12-31', 'FY2021/22', 'Q2'],
    ['2022-01-01', 'FY2021/22', 'Q3'],
    ['2022-03-31', 'FY2021/22', 'Q3'],
    ['2022-04-01', 'FY2021/22', 'Q4'],
    ['2022-06-30', 'FY2021/22', 'Q4'],
    ['2022-07-01', 'FY2022/23', 'Q1'],
    ['1999-12-31', 'FY1999/00', 'Q2'],
  ])('%s lies in %s %s', (iso, label, quarter) => {
    expect([fiscalYearLabel(day(iso)), fiscalQuarter(day(iso))]).toEqual([label, quarter]);
    expect(fiscalYearOf(day(iso)).label).toBe(label);
  });

  test('runs from 1 July to 30 June', () => {
    const { from, to } = fiscalYearOf(day('2024-02-29'));
    expect([formatIsoDay(from), formatIsoDay(to), fiscalYearStart(from)]).toEqual(['2023-07-01', '2024-06-30', 2023]);
  });
});

describe('periodsOfTerm', () => {
  test('years of a two-year term', () => {
    expect(inWords('2024-07-01', '2026-06-30', 'year')).toEqual([
      'FY2024/25: 2024-07-01 2025-06-30',
      'FY2025/26: 2025-07-01 2026-06-30',
    ]);
  });

  test('the two years', () => {
    expect(inWords('2024-07-01', '2026-06-30', '2y')).toEqual(['2024-2026: 2024-07-01 2026-06-30']);
  });

  test('eight quarters', () => {
    const quarters = inWords('2024-07-01', '2026-06-30', 'quarter');
    expect(quarters).toHaveLength(8);
    expect(quarters[0]).toBe('FY2024/25 Q1: 2024-07-01 2024-09-30');
    expect(quarters[7]).toBe('FY2025/26 Q4: 2026-04-01 2026-06-30');
  });

  test('a last period of at least half its length stays, a shorter one goes', () => {
    expect(inWords('2024-07-01', '2025-12-29', 'year')).toHaveLength(1);
    expect(inWords('2024-07-01', '2025-12-30', 'year')).toEqual([
      ...['FY2024/25: 2024-07-01 2025-06-30', 'FY2025/26: 2025-07-01 2025-12-30'],
    ]);
    expect(inWords('2024-07-01', '2025-06-30', '2y')).toEqual(['2024-2026: 2024-07-01 2025-06-30']);
    expect(inWords('2024-07-01', '2027-07-01', '2y')).toHaveLength(2);
    expect(inWords('2024-07-01', '2027-06-29', '2y')).toHaveLength(1);
  });

  test('the only period stays, however short', () => {
    expect(inWords('2024-07-01', '2024-07-01', 'year')).toEqual(['FY2024/25: 2024-07-01 2024-07-01']);
  });

  test('a term that begins late in a month begins there', () => {
    expect(inWords('2024-01-31', '2024-07-30', 'quarter').map((text) => text.split(': ')[1])).toEqual([
      ...['2024-01-31 2024-04-29', '2024-04-30 2024-07-30'],
    ]);
    expect(inWords('2024-02-29', '2025-02-27', 'year').map((text) => text.split(': ')[1])).toEqual([
      '2024-02-29 2025-02-27',
    ]);
  });

  test('periods begin with the term, follow each other day by day and end within it', () => {
    const per = fc.constantFrom<Per>('year', '2y', 'quarter');
    fc.assert(
      fc.property(
        fc.integer({ min: 10000, max: 25000 }),
        fc.integer({ min: 0, max: 4000 }),
        per,
        (from, length, each) => {
          const term = { from, to: from + length };
          const periods = periodsOfTerm(term, each);
          expect(periods[0]!.from).toBe(term.from);
          for (const [index, period] of periods.entries()) {
            expect(period.label).toMatch(/^(FY\d{4}\/\d{2}( Q[1-4])?|\d{4}-\d{4})$/);
            expect(period.to).toBeGreaterThanOrEqual(period.from);
            if (index > 0) expect(period.from).toBe(periods[index - 1]!.to + 1);
          }
          expect(periods.at(-1)!.to).toBeLessThanOrEqual(term.to);
        },
      ),
    );
  });
});
