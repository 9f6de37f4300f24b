import { parseIsoDay, runPlan } from '../../../src/core';
import { planAndNeeds, withoutSheet } from '../../support/needsSheets';
import { snapshotFrom } from '../../support/snapshotFrom';
import type { PlainSheets } from '../../support/ruleHarness';

const reportOf = (sheets: PlainSheets) =>
  runPlan([snapshotFrom(sheets, { file: 'office.xlsx' })], { today: parseIsoDay('2026-01-15')! }).report.needs;

test('the needs survey as plain data, each need with its cell, its bullets and its workshops', () => {
  const report = reportOf(planAndNeeds({ A7: 'Atlantis' }))!;
  expect(report.total).toEqual({ asked: 4, inPlanYears: 4, planned: 4, inYearsBegun: 4, met: 2 });
  expect(report.byTopic[0]).toEqual({
    ...{ topic: 'risk management', actions: ['1-(a)'] },
    ...{ asked: 2, inPlanYears: 2, planned: 2, inYearsBegun: 2, met: 1 },
  });
  expect(report.needs[0]).toEqual({
    ...{ member: 'FJ', topic: 'AEO', fiscalYear: 'FY2024/25', priority: 'high', actions: ['1-(b)'] },
    planned: [
      { file: 'office.xlsx', sheet: 'Work plan', row: 5, cell: 'B5', bullet: 1, level: 'regional', topic: 'AEO' },
    ],
    met: [
      {
        ...{ file: 'office.xlsx', sheet: 'Workshops', row: 6, cell: 'B6' },
        ...{ title: 'Regional Workshop on AEO', start: '2025-03-03' },
      },
    ],
    evidence: [{ file: 'office.xlsx', sheet: 'Needs', row: 3, cell: 'B3' }],
  });
  expect(report.leftOut).toEqual([
    { file: 'office.xlsx', sheet: 'Needs', row: 7, cell: 'B7', reason: 'Member not recognised: atlantis' },
  ]);
  expect(report.evidence).toHaveLength(4);
});

test('null without a needs survey', () => {
  expect(reportOf(withoutSheet(planAndNeeds(), 'Needs'))).toBeNull();
});
