import { parseIsoDay, runPlan } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';
import { planAndWorkplan } from '../../support/workplanSheet';

const reportOf = (asOf = '2025-06-30', workshops = {}) => {
  const workbook = snapshotFrom(planAndWorkplan({}, workshops), { file: 'a.xlsx' });
  return runPlan([workbook], { today: parseIsoDay('2026-01-15')!, asOf: parseIsoDay(asOf)! }).report.workplan!;
};

test('gives each planned activity once, with its bullets and what was held of it', () => {
  const { planned } = reportOf();
  expect(planned).toHaveLength(11);
  const [, sriLanka, tonga] = planned;
  expect(tonga).toMatchObject({
    ...{ actions: ['1-(a)', '1-(c)'], level: 'national', topic: 'risk management', members: ['TO'], groups: [] },
    ...{ seeAlso: ['1-(c)'], file: 'a.xlsx', sheet: 'Work plan', row: 4, cell: 'B4', bullet: 1, heldAs: null },
    bullets: [
      { action: '1-(a)', file: 'a.xlsx', sheet: 'Work plan', row: 4, cell: 'B4', bullet: 1 },
      { action: '1-(c)', file: 'a.xlsx', sheet: 'Work plan', row: 6, cell: 'B6', bullet: 1 },
    ],
  });
  expect(sriLanka!.heldAs).toMatchObject({ sheet: 'Workshops', cell: 'B4', start: '2024-09-02', confirmed: false });
});

test('an uncertain one is a proposal, and not held', () => {
  const { planned, byPillar } = reportOf('2025-06-30', { I4: '2-(b)' });
  expect(planned[1]).toMatchObject({ heldAs: null, proposal: { cell: 'B4', confirmed: false } });
  expect(byPillar.map(({ held }) => held)).toEqual([1, 0]);
});

test('counts each activity once by pillar, level and Member, and under each of its actions', () => {
  const { planned, byPillar, byAction, byLevel, byMember } = reportOf();
  expect(byPillar).toEqual([
    { pillar: 1, planned: 9, held: 2 },
    { pillar: 2, planned: 2, held: 0 },
  ]);
  expect(byAction).toEqual([
    { action: '1-(a)', planned: 5, held: 1 },
    { action: '1-(b)', planned: 2, held: 1 },
    { action: '1-(c)', planned: 3, held: 0 },
    { action: '2-(a)', planned: 1, held: 0 },
    { action: '2-(b)', planned: 3, held: 0 },
  ]);
  expect(byLevel.map(({ level, planned: of, held }) => [level, of, held])).toEqual([
    ['national', 3, 1],
    ['sub-regional', 2, 0],
    ['regional', 1, 1],
    ['accreditation', 1, 0],
    ['mission', 2, 0],
    ['meeting', 1, 0],
    [null, 1, 0],
  ]);
  expect(byLevel.reduce((sum, level) => sum + level.planned, 0)).toBe(planned.length);
  expect(byMember.map(({ member, held }) => [member, held])).toEqual([
    ['FJ', 0],
    ['NP', 0],
    ['WS', 0],
    ['LK', 1],
    ['TO', 0],
  ]);
});

test('lists what was held and like nothing planned', () => {
  expect(
    reportOf(undefined, { B5: 'Sub-regional Workshop on drones', I5: '2-(a)' }).unplanned.map(({ cell }) => cell),
  ).toEqual(['B5']);
});

test('before the activities were held none is', () => {
  expect(reportOf('2024-08-31').planned.every(({ heldAs, proposal }) => heldAs === null && proposal === null)).toBe(
    true,
  );
});

test('without a work plan there is none', () => {
  const workbook = snapshotFrom({ Other: [['Remarks']] });
  expect(runPlan([workbook], { today: 0 }).report.workplan).toBeNull();
});
