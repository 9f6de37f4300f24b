import { readFileSync } from 'node:fs';
import { runPlan } from '../../../src/core';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { planAndExperts } from '../../support/expertSheets';
import { describeReal, realWorkbook } from '../../support/realWorkbooks';
import { day, planAndWorkshops, type PlainSheets } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const run = (sheets: PlainSheets) =>
  runPlan([snapshotFrom(sheets, { file: 'a.xlsx' })], { today: day('2025-12-31') }).report;
const experts = run(planAndExperts()).experts!;

test('has its names, with the cells beside every number', () => {
  expect(Object.keys(experts)).toEqual(['mobilised', 'leftOut', 'register']);
  const { mobilised, register } = experts;
  expect(Object.keys(mobilised!)).toEqual([
    ...['experts', 'workshops', 'withoutNumber', 'evidence', 'byOrigin', 'byLevel', 'byFiscalYear', 'byWorkshop'],
  ]);
  expect(mobilised).toMatchObject({ experts: 5, workshops: 3, withoutNumber: 0 });
  expect(mobilised!.evidence.map(({ cell }) => cell)).toEqual(['U4', 'U5', 'U6']);
  expect(
    mobilised!.byOrigin.map(({ origin, without, experts: number, evidence }) => [
      ...[origin, without, number, evidence.map(({ cell }) => cell).join()],
    ]),
  ).toEqual([
    ['Japan', null, 2, 'U4,U5'],
    ['WCO', null, 1, 'U5'],
    [null, 'not given', 2, 'U6'],
  ]);
  expect(mobilised!.byWorkshop[1]).toMatchObject({
    ...{ file: 'a.xlsx', sheet: 'Workshops', row: 5, cell: 'U5', start: '2024-10-07', fiscalYear: 'FY2024/25' },
    ...{ level: 'sub-regional', experts: 2 },
    origins: [
      { origin: 'Japan', without: null, experts: 1 },
      { origin: 'WCO', without: null, experts: 1 },
    ],
  });
  expect(register).toMatchObject({ registered: 5, valid: 3, expiringWithinAYear: 1, expired: 1, withoutDate: 1 });
  expect(register!.evidence.expired).toEqual([{ file: 'a.xlsx', sheet: 'Experts', row: 5, cell: 'E5' }]);
  expect(register!.byCategory.map(({ category, valid }) => [category, valid])[4]).toEqual(['Expert Trainer', 1]);
});

test('is null where no sheet speaks of experts, and partly null where one does', () => {
  expect(run(planAndWorkshops()).experts).toBeNull();
  const { Experts } = planAndExperts();
  expect(run({ ...planAndWorkshops(), Experts: Experts! }).experts).toMatchObject({ mobilised: null });
  expect(run(planAndWorkshops({ U3: 'Experts', U4: 'WCO 1' })).experts).toMatchObject({ register: null });
});

describeReal('the workshops of FY2021/22', () => {
  test('used the experts that the annual report lists: WCO 9, Japan 3, China 1, Korea 1', () => {
    const name = 'workshops-fy2021-22.xlsx';
    const { snapshot } = readXlsx(readFileSync(realWorkbook(name)), name);
    const { mobilised } = runPlan([snapshot], { today: day('2022-06-30') }).report.experts!;
    expect(mobilised!.byOrigin.map(({ origin, experts: number }) => [origin, number])).toEqual([
      ['WCO', 9],
      ['Japan', 3],
      ['China', 1],
      ['Korea', 1],
    ]);
    expect(mobilised).toMatchObject({ experts: 14, workshops: 10, withoutNumber: 0 });
  });
});
