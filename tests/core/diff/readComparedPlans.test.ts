import { parseIsoDay, runPlan, type PlanOptions } from '../../../src/core';
import { changeLines, planRows, type PlainAction } from '../../support/diffHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const RISK: PlainAction = { text: 'Assist Members in managing risk' };
const ORIGIN: PlainAction = { text: 'Promote rules of origin' };
const book = snapshotFrom(
  { 'Plan 2022': planRows([RISK, ORIGIN], '2022-2024'), 'Plan 2024': planRows([ORIGIN], '2024-2026') },
  { file: 'plans.xlsx' },
);

function compareSheet(sheet: string, options: Partial<PlanOptions> = {}, workbook = book) {
  return runPlan([workbook], { today: parseIsoDay('2025-01-15')!, earlier: { kind: 'sheet', sheet }, ...options });
}

test('two plan sheets of one workbook are read apart, each with its own term', () => {
  const { report } = compareSheet('plan 2022').comparison!;
  expect(changeLines(report!)).toEqual(['removed 1-(a) > ', 'moved 1-(b) > 1-(a)']);
  expect(report!.terms.old).toEqual({ from: '2022-07-01', to: '2024-06-30' });
  expect(report!.terms.new).toEqual({ from: '2024-07-01', to: '2026-06-30' });
  expect(report!.actions.map(({ at }) => [at.sheet, at.isHere])).toEqual([
    ['Plan 2022', true],
    ['Plan 2024', true],
  ]);
});

test('the check beside it reads the workbook as ever', () => {
  expect(compareSheet('Plan 2022').model.plan!.actions).toHaveLength(3);
});

test('a sheet said to be no plan is neither; what is said of another sheet holds', () => {
  const leftAlone = { mappings: [{ sheet: 'Plan 2024', role: null }] };
  expect(compareSheet('Plan 2022', leftAlone).comparison!.problem).toBe(
    'There is no other plan to compare "Plan 2022" with.',
  );
  expect(compareSheet('Plan 2024', leftAlone).comparison!.problem).toBe('There is no plan on a sheet "Plan 2024".');
});

test('what the earlier workbook keeps of its sheets and settings holds for it', () => {
  const before = snapshotFrom(
    { Plan: planRows([RISK]), Draft: planRows([ORIGIN]) },
    {
      file: 'old.xlsx',
      state:
        '<state xmlns="urn:plan-monitor:1">{"version":1,"mappings":[{"sheet":"Draft","role":null}],"blocks":{},"lastBlock":{}}</state>',
    },
  );
  const after = snapshotFrom({ Plan: planRows([RISK]) }, { file: 'new.xlsx' });
  const { comparison } = compareSheet('', { earlier: { kind: 'workbook', workbook: before } }, after);
  expect(changeLines(comparison!.report!)).toEqual(['same 1-(a) > 1-(a)']);
});
