import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPlan } from '../../../src/core';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { day } from '../../support/ruleHarness';

const SAMPLE = join(__dirname, '../../../assets/sample/sample-instruments.xlsx');
const { experts, contactPoints } = runPlan([readXlsx(readFileSync(SAMPLE), 'sample.xlsx').snapshot], {
  today: day('2025-12-31'),
}).report;

// By hand, from the rows in assets/sample.
test('the register of the sample: eleven people, one of them in two categories', () => {
  expect(experts!.register).toMatchObject({
    ...{ registered: 11, valid: 10, expiringWithinAYear: 3, expired: 1, withoutDate: 0 },
    leftOut: [],
  });
  expect(experts!.register!.byCategory.map((one) => [one.registered, one.valid, one.expiringWithinAYear])).toEqual([
    [2, 1, 0],
    [2, 2, 1],
    [2, 2, 0],
    [2, 2, 1],
    [3, 3, 1],
    [1, 1, 0],
  ]);
  expect(experts!.register!.evidence.expired.map(({ cell }) => cell)).toEqual(['F10']);
});

test('the experts of its workshops by origin, most first; one row gives a number alone, the mission does not count', () => {
  expect(experts!.mobilised).toMatchObject({ experts: 30, workshops: 22, withoutNumber: 0 });
  expect(experts!.mobilised!.byOrigin.map(({ origin, experts: people }) => [origin, people])).toEqual([
    ['WCO', 13],
    ['Japan', 7],
    ['China', 2],
    ['Korea', 2],
    ['Australia', 1],
    ['Fiji', 1],
    ['Malaysia', 1],
    ['New Zealand', 1],
    [null, 2],
  ]);
});

test('the Members of its officers, and the three that were not reached', () => {
  expect(contactPoints!.byOfficer.map(({ role, members, notReached }) => [role, members.length, notReached])).toEqual([
    ['Programme Manager 1', 9, ['AF', 'IR']],
    ['Programme Manager 2', 5, []],
    ['Technical officer', 5, ['PW']],
    ['Programme Manager 3', 6, []],
    ['Programme Manager 4', 10, []],
  ]);
  expect(contactPoints!.bySubRegion.map(({ withoutContactPoint }) => withoutContactPoint)).toEqual([[], [], [], []]);
});
