import { defaultSettings } from '../../../../src/core';
import { computeExpertPool, type PoolCount } from '../../../../src/core/indicators/experts/expertPool';
import { buildModel } from '../../../../src/core/model/buildModel';
import { expertSheet } from '../../../support/expertSheets';
import { day, type Overrides } from '../../../support/ruleHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';

const poolOf = (asOf: string, cells: Overrides = {}) =>
  computeExpertPool(
    buildModel([snapshotFrom({ Experts: expertSheet(cells) })], { today: day(asOf), settings: defaultSettings }),
  )!;

const rows = ({ registered, valid, expiring, expired, withoutDate }: PoolCount) =>
  [registered, valid, expiring, expired, withoutDate].map((people) => people.map(({ row }) => row));

test('people, not accreditations: valid, ending within a year, ended, without a date', () => {
  expect(rows(poolOf('2025-12-31'))).toEqual([[2, 3, 5, 6, 7], [2, 3, 6], [3], [5], [7]]);
});

test('an accreditation is valid on its last day, and ends within a year from the day after the same day', () => {
  expect(rows(poolOf('2024-06-30', { D6: null, D7: null, E7: '30 June 2025', E6: '1 July 2025' }))).toEqual([
    [2, 3, 5, 6, 7],
    [2, 3, 5, 6, 7],
    [5],
    [],
    [],
  ]);
  expect(rows(poolOf('2024-07-01', { D6: null, D7: null }))[3]).toEqual([5]);
});

test('by category, who has two under each; by administration, the body as one', () => {
  const { byCategory, byAdministration } = poolOf('2025-12-31', { B5: 'WCO Secretariat', B6: 'WCO', B7: 'Atlantis' });
  expect(byCategory.map((group) => [group.category, group.registered.length, group.valid.length])).toEqual([
    ['Diagnostic Facilitator', 1, 1],
    ['Customs Modernization Advisor', 1, 0],
    ['Mercator Programme Advisor', 1, 1],
    ['Technical and Operational Advisor', 1, 0],
    ['Expert Trainer', 1, 1],
    ['Leadership and Management Development Advisor', 1, 0],
  ]);
  expect(byAdministration.map((group) => [group.administration, group.registered.length])).toEqual([
    ['Japan', 1],
    ['Korea', 1],
    ['WCO', 2],
    [null, 1],
  ]);
});

test('leaves out who is not accredited yet, and who is nobody', () => {
  const { leftOut, registered } = poolOf('2025-01-15', { A2: 'TBC' });
  expect(leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([
    [2, 'no name'],
    [6, 'accredited after the as-of date'],
    [7, 'accredited after the as-of date'],
  ]);
  expect(registered.map(({ row }) => row)).toEqual([3, 5]);
});

test('is null without a register', () => {
  const model = buildModel([snapshotFrom({ Sheet: [['Name', 'Colour']] })], {
    today: day('2025-12-31'),
    settings: defaultSettings,
  });
  expect(computeExpertPool(model)).toBeNull();
});
