import { readFileSync } from 'node:fs';
import { defaultSettings, type Finding, type WorkbookSnapshot } from '../../../src/core';
import { buildModel } from '../../../src/core/model/buildModel';
import { validate } from '../../../src/core/validate/validate';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { expectFindingsGolden } from '../../support/findingsGolden';
import { describeReal, realWorkbook } from '../../support/realWorkbooks';
import { reportPlan } from '../../support/reportPlan';
import { day } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

/** The findings, notes included, of workbooks read together on a day. */
function findingsOf(workbooks: readonly WorkbookSnapshot[], today: string): readonly Finding[] {
  return validate(buildModel(workbooks, { today: day(today), settings: defaultSettings }));
}

function read(name: string): WorkbookSnapshot {
  return readXlsx(readFileSync(realWorkbook(name)), name).snapshot;
}

test('every finding on the rebuilt plan 2022-2024 is true', () => {
  const plan = snapshotFrom({ Plan: reportPlan() });
  expectFindingsGolden('plan-2022-2024', 'The plan 2022-2024, rebuilt', findingsOf([plan], '2024-06-30'));
});

describeReal('every finding on a real workbook is true', () => {
  const [plan, workshops, workPlan] = [
    'strategic-plan-2024-2026.xlsx',
    'workshops-fy2021-22.xlsx',
    'annual-work-plan-2022-2023.xlsx',
  ];

  test('the plan 2024-2026', () => {
    const findings = findingsOf([read(plan!)], '2026-06-30');
    expectFindingsGolden('strategic-plan-2024-2026', 'The plan 2024-2026', findings);
  });

  test('the workshops of FY2021/22', () => {
    const findings = findingsOf([read(workshops!)], '2022-06-30');
    expectFindingsGolden('workshops-fy2021-22', 'The workshops of FY2021/22', findings);
  });

  test('the annual work plan 2022-2023', () => {
    const findings = findingsOf([read(workPlan!)], '2023-06-30');
    expectFindingsGolden('annual-work-plan-2022-2023', 'The annual work plan 2022-2023', findings);
  });

  test('the three read together', () => {
    const findings = findingsOf(
      [plan, workshops, workPlan].map((name) => read(name!)),
      '2026-06-30',
    );
    expectFindingsGolden('all-three', 'Plan, workshops and work plan, read together', findings);
  });
});
