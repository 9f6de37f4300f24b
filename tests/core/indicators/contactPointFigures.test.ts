import type { Figures } from '../../../src/core';
import { runPlan } from '../../../src/core';
import { planAndContacts } from '../../support/expertSheets';
import { day, planAndWorkshops, type Overrides } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const figuresOf = (cells: Overrides = {}): NonNullable<Figures['contactPoints']> =>
  runPlan([snapshotFrom(planAndContacts(cells))], { today: day('2025-06-30') }).figures.contactPoints!;

const codes = (members: readonly { member: { code: string } }[]) => members.map(({ member }) => member.code);

test('each Member is its officer\u2019s, and those of no officer stand last', () => {
  const { officers } = figuresOf();
  expect(officers.map(({ role, source, members }) => [role, source?.row, codes(members).slice(0, 3)])).toEqual([
    ['Programme Manager 1', 3, ['CN', 'FJ', 'WS']],
    [null, 6, ['IN', 'NP']],
    [null, undefined, ['AF', 'HK', 'IR']],
  ]);
  expect(officers[2]!.members).toHaveLength(30);
});

test('says who was not reached and who has no contact point', () => {
  const { officers, bySubRegion } = figuresOf({ D7: '-', E7: 'n/a' });
  const [first, second] = officers;
  expect(codes(first!.members.filter(({ isReached }) => !isReached))).toEqual([]);
  expect(codes(second!.members.filter(({ isReached }) => !isReached))).toEqual(['NP']);
  expect(codes(second!.members.filter(({ hasContact }) => !hasContact))).toEqual(['NP']);
  expect(bySubRegion.map(({ subRegion, members }) => [subRegion, members.length])).toEqual([
    ['ECWA', 9],
    ['PI', 10],
    ['SA', 6],
    ['SEA', 10],
  ]);
});

test('the sub-region of the row goes before the Member\u2019s own; a Member that stands twice is the first row\u2019s', () => {
  const { bySubRegion, officers, leftOut } = figuresOf({ B3: 'South Asia', A8: 'Fiji' });
  expect(codes(bySubRegion[2]!.members)).toContain('FJ');
  expect(codes(officers[0]!.members)).toContain('FJ');
  expect(leftOut.map(({ place, reason }) => [place.range.top, reason])).toEqual([[8, 'a Member listed before']]);
});

test('a row of no Member is left out', () => {
  expect(figuresOf({ A4: 'Atlantis' }).leftOut.map(({ reason }) => reason)).toEqual(['no Member of the region']);
});

test('is null without a list', () => {
  const { figures } = runPlan([snapshotFrom(planAndWorkshops())], { today: day('2025-06-30') });
  expect(figures.contactPoints).toBeNull();
});
