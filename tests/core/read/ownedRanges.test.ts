import { ownedCellTest, ownedRanges } from '../../../src/core/read/ownedRanges';
import { snapshotFrom } from '../../support/snapshotFrom';

const workbook = snapshotFrom(
  { 'My Plan': [['x']] },
  {
    names: [
      { name: 'PlanMonitor.plan.1.actual', reference: "'My Plan'!$F$4:$F$9" },
      { name: 'planmonitor.plan.1.copy', reference: "'My Plan'!$G$4:$G$9", scope: 'My Plan' },
      { name: 'PlanMonitor.plan.1.gone', reference: '#REF!' },
      { name: 'PlanMonitorish', reference: "'My Plan'!$H$4" },
      { name: 'Total', reference: "'My Plan'!$I$4" },
    ],
  },
);

describe('ownedRanges', () => {
  test('gives the ranges under the product’s names, and whether they own', () => {
    expect(ownedRanges(workbook).map(({ name, isWorkbookScoped }) => [name, isWorkbookScoped])).toEqual([
      ['PlanMonitor.plan.1.actual', true],
      ['planmonitor.plan.1.copy', false],
    ]);
  });
});

describe('ownedCellTest', () => {
  test('holds for cells of either, on that sheet', () => {
    const isOwned = ownedCellTest(workbook, 'my plan');
    expect([isOwned(4, 6), isOwned(9, 7), isOwned(10, 6), isOwned(4, 8), isOwned(4, 9)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(ownedCellTest(workbook, 'Other')(4, 6)).toBe(false);
  });
});
