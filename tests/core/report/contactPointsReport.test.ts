import { runPlan } from '../../../src/core';
import { planAndContacts } from '../../support/expertSheets';
import { day, planAndWorkshops, workshopSheet, type PlainSheets } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const run = (sheets: PlainSheets) =>
  runPlan([snapshotFrom(sheets, { file: 'a.xlsx' })], { today: day('2025-06-30') }).report.contactPoints;

test('gives the Members of each officer by role, or by the cell where it may be a name', () => {
  const { byOfficer, leftOut } = run(planAndContacts())!;
  expect(
    byOfficer.map(({ role, officer, members, notReached }) => [role, officer?.cell, members.length, notReached]),
  ).toEqual([
    ['Programme Manager 1', 'C3', 3, []],
    [null, 'C6', 2, ['NP']],
    [null, undefined, 30, expect.arrayContaining(['AF', 'PW'])],
  ]);
  expect(byOfficer[0]!.evidence.map(({ cell }) => cell)).toEqual(['A5', 'A3', 'A4']);
  expect(byOfficer[2]!.withoutContactPoint).not.toContain('PW');
  expect(leftOut).toEqual([]);
});

test('counts the open findings about rows and workshops of the Members', () => {
  const sheets = { ...planAndContacts(), Workshops: workshopSheet({ K5: 60, S6: 7 }) };
  const { byOfficer, bySubRegion } = run(sheets)!;
  // Fiji and Samoa came to the workshop of row 5, China, India and Fiji to that of row 6.
  expect(byOfficer.map(({ findings }) => findings)).toEqual([2, 1, 2]);
  expect(bySubRegion.map(({ subRegion, findings }) => [subRegion, findings])).toEqual([
    ['ECWA', 1],
    ['PI', 2],
    ['SA', 1],
    ['SEA', 0],
  ]);
});

test('a finding about a row of the list itself is its Member\u2019s', () => {
  const { byOfficer } = run(planAndContacts({ A4: 'Fiji' }))!;
  expect(byOfficer[0]!.findings).toBe(1);
});

test('is null without a list', () => expect(run(planAndWorkshops())).toBeNull());
