import { dayOf, runPlan, statuses } from '../../../src/core';
import { countStatuses } from '../../../src/core/indicators/countStatuses';
import { figuresWorkbook } from '../../support/figuresWorkbook';

test('every status has a number, and together they are all indicators', () => {
  const { figures, report } = runPlan([figuresWorkbook()], { today: dayOf(2026, 1, 15) });
  const counts = countStatuses(figures.indicators);
  expect(Object.keys(counts)).toEqual([...statuses]);
  for (const status of statuses) {
    expect(counts[status]).toBe(report.indicators.filter((indicator) => indicator.status === status).length);
  }
  expect(counts['No data']).toBeGreaterThan(0);
});
