import { dayOf } from '../../../src/core';
import { nameOfWindow, windowChoices } from '../../../src/taskpane/settings/windowChoices';

const ofTerm = (from: string | null, to: string | null) => windowChoices({ term: { from, to }, workshops: [] });

test('the fiscal years and quarters of the term', () => {
  const { years, quarters } = ofTerm('2024-07-01', '2026-06-30');
  expect(years.map(({ label }) => label)).toEqual(['FY2024/25', 'FY2025/26']);
  expect(quarters).toHaveLength(8);
  expect(quarters[5]).toEqual({ label: 'FY2025/26 Q2', from: dayOf(2025, 10, 1), to: dayOf(2025, 12, 31) });
});

test('without a plan, those from the first activity to the last', () => {
  const starts = ['2022-06-30', null, '2021-07-01', '2022-07-01'];
  const workshops = starts.map((start) => ({ start })) as Parameters<typeof windowChoices>[0]['workshops'];
  expect(windowChoices({ term: null, workshops }).years.map(({ label }) => label)).toEqual(['FY2021/22', 'FY2022/23']);
  expect(windowChoices({ term: null, workshops: [] })).toEqual({ years: [], quarters: [] });
});

test('a window is named when it is exactly a year or a quarter', () => {
  const choices = ofTerm('2024-07-01', '2026-06-30');
  expect(nameOfWindow({ from: dayOf(2024, 7, 1), to: dayOf(2025, 6, 30) }, choices)).toBe('FY2024/25');
  expect(nameOfWindow({ from: dayOf(2024, 10, 1), to: dayOf(2024, 12, 31) }, choices)).toBe('FY2024/25 Q2');
  expect(nameOfWindow({ from: dayOf(2024, 10, 1), to: dayOf(2024, 12, 30) }, choices)).toBeNull();
  expect(nameOfWindow({ from: dayOf(2024, 10, 1) }, choices)).toBeNull();
});
