import { dayOf, runPlan, type PlanOptions } from '../../../src/core';
import { toEngineResult } from '../../../src/session/engine';
import { describeMissing } from '../../../src/taskpane/figures/describeMissing';
import { indicatorFacts, periodFacts } from '../../../src/taskpane/figures/indicatorFacts';
import { figuresWorkbook } from '../../support/figuresWorkbook';

function indicator(action: string, options: Partial<PlanOptions> = {}) {
  const result = toEngineResult(runPlan([figuresWorkbook()], { today: dayOf(2026, 1, 15), ...options }));
  return { one: result.report.indicators.find((found) => found.action === action)!, names: result.memberNames };
}

function missing(action: string, options: Partial<PlanOptions> = {}) {
  const { one, names } = indicator(action, options);
  return describeMissing(one, names);
}

test('Members: how many more, by when, and who is not counted yet', () => {
  const [first, second] = missing('1-(a)');
  expect(first).toBe('2 more Members by 30 Jun 2026.');
  expect(second).toMatch(/^Not counted yet \(33\): Afghanistan; Australia; /);
  expect(second).not.toMatch(/Fiji|Tonga/);
});

test('a target for each year: which year is short', () => {
  expect(missing('1-(b)')).toEqual(['3 more by 30 Jun 2026.', 'FY2024/25 lacks 2.', 'FY2025/26 lacks 1.']);
});

test('a year still to come is told apart from one that is short', () => {
  expect(missing('1-(b)', { asOf: dayOf(2025, 1, 15) }).at(-1)).toBe('FY2025/26, still to come, needs 2.');
});

test('a share: what it has to reach; after the deadline what it had to', () => {
  expect(missing('2-(a)')).toEqual(['25.0% has to be reached by 30 Jun 2026.']);
  expect(missing('2-(a)', { asOf: dayOf(2026, 6, 30) })).toEqual(['25.0% had to be reached by 30 Jun 2026.']);
  expect(missing('1-(a)', { asOf: dayOf(2026, 6, 30) })[0]).toMatch(/^\d more Members? needed by 30 Jun 2026\.$/);
});

test('nothing is missing where the target is achieved, and nothing is said without data', () => {
  expect([missing('1-(c)'), missing('2-(b)')]).toEqual([[], []]);
});

test('how an indicator is measured, with the parts of a share and the Members by name', () => {
  const { one, names } = indicator('2-(a)');
  expect(indicatorFacts(one, names)).toEqual([
    ['Measured by', 'Women, of the participations in workshops that record gender'],
    ['Made of', '8 of 50'],
    ['Deadline', '30 Jun 2026'],
    ['Of the term gone', '77.3%'],
  ]);
  const reached = indicator('1-(a)');
  expect(indicatorFacts(reached.one, reached.names)).toContainEqual(['Members counted', 'Fiji; Tonga']);
});

test('the periods, with what is met, missed and still open', () => {
  expect(periodFacts(indicator('1-(b)').one)).toEqual([
    ['FY2024/25', '0, not met'],
    ['FY2025/26', '1, so far'],
  ]);
  expect(periodFacts(indicator('1-(b)', { asOf: dayOf(2025, 1, 15) }).one)).toEqual([
    ['FY2024/25', '0, so far'],
    ['FY2025/26', '0, to come'],
  ]);
  expect(periodFacts(indicator('2-(a)').one)).toEqual([
    ['FY2024/25', '10.0%'],
    ['FY2025/26', '20.0%'],
  ]);
});
