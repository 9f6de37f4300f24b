import { dayOf, runPlan } from '../../../src/core';
import { filterIndicators, noFilter, pillarOf } from '../../../src/taskpane/figures/filterIndicators';
import { figuresWorkbook } from '../../support/figuresWorkbook';

const { indicators } = runPlan([figuresWorkbook()], { today: dayOf(2026, 1, 15) }).report;
const found = (filter: Partial<typeof noFilter>) =>
  filterIndicators(indicators, { ...noFilter, ...filter }).map(({ action }) => action);

test('without a filter every indicator is there, in the order of the plan', () => {
  expect(found({})).toEqual(['1-(a)', '1-(b)', '1-(c)', '2-(a)', '2-(b)']);
});

test.each([
  [{ pillar: 2 }, ['2-(a)', '2-(b)']],
  [{ pillar: 3 }, []],
  [{ status: 'Achieved' as const }, ['1-(c)']],
  [{ status: 'Off track' as const, pillar: 1 }, ['1-(a)', '1-(b)']],
  [{ search: '1-(b)' }, ['1-(b)']],
  [{ search: '2a' }, ['2-(a)']],
  [{ search: '  WOMEN ' }, ['2-(a)']],
  [{ search: 'members trained' }, ['1-(a)']],
  [{ search: 'trained members' }, ['1-(a)']],
  [{ search: 'twice per year' }, ['1-(b)']],
  [{ search: 'assisted through activities' }, ['1-(a)', '1-(c)']],
  [{ search: 'members', status: 'Achieved' as const }, ['1-(c)']],
  [{ search: 'astronauts' }, []],
])('%j finds %j', (filter, actions) => {
  expect(found(filter)).toEqual(actions);
});

test('an action without a readable name belongs to no pillar', () => {
  expect([pillarOf({ action: '12-(aa)' }), pillarOf({ action: null })]).toEqual([12, null]);
});
