import { groupWorkshops } from '../../../../src/core/report/summary/workshopGroups';
import { planResult, workshop } from '../../../support/figureHarness';

const groupsOf = (starts: readonly string[]) => {
  const workshops = starts.map((start) => workshop(start));
  return groupWorkshops(planResult({ target: 'At least 4 Members', workshops }).figures.workshops);
};
const monthly = (years: number, first = 2005) =>
  Array.from({ length: years * 12 }, (_, month) => {
    return `${first + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`;
  });

test('a column a workshop up to 40, in the order of days', () => {
  const { by, groups } = groupsOf(['2025-03-03', '2024-08-05', ...monthly(4).slice(0, 38)]);
  expect([by, groups.length]).toEqual(['workshop', 40]);
  expect(groups.at(-1)!.workshops[0]!.activity.title).toBe('Workshop of 2025-03-03');
});

test('then a column a quarter, then a fiscal year; each workshop stands in one of them', () => {
  const quarters = groupsOf(monthly(4).slice(0, 41));
  expect([quarters.by, quarters.groups.length, quarters.groups[0]!.header]).toEqual(['quarter', 14, 'FY2004/05 Q3']);
  const years = groupsOf(monthly(5));
  expect([years.by, years.groups.map(({ header }) => header)]).toEqual([
    'fiscal year',
    ['FY2004/05', 'FY2005/06', 'FY2006/07', 'FY2007/08', 'FY2008/09', 'FY2009/10'],
  ]);
  expect(years.groups.flatMap(({ workshops }) => workshops)).toHaveLength(60);
});
