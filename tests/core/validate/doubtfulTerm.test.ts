import { isTermDoubtful } from '../../../src/core/validate/doubtfulTerm';
import { expectFindings, modelFrom, planSheet } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const TWELVE = [...'abcdefghijkl'];

/** A plan of twelve actions in rows 4 to 15, so many of them due after the term that its title states. */
function planDue(late: number): PlainCell[][] {
  const [title, , heading, header] = planSheet();
  const rows = TWELVE.map((letter, index) => [
    ...[`${letter}) Do something`, 'ROCB A/P specific action', 'Number of Members', '30/35 Members'],
    { date: index < late ? '2028-06-30' : '2026-06-30' },
  ]);
  return [title!, heading!, header!, ...rows];
}

test.each([
  [12, true],
  [10, true],
  [9, false],
  [0, false],
])('of twelve deadlines %s lie outside the term: in doubt %s', (late, isDoubtful) => {
  expect(isTermDoubtful(modelFrom({ Plan: planDue(late) }))).toBe(isDoubtful);
});

test('a title of other years is one finding, at the first deadline', () => {
  const sheets = { Plan: planDue(0).with(0, ['Strategic Action Plan (2016-2018)']) };
  expectFindings('all', sheets, [
    { code: 'deliverable-outside-term', cell: 'E4', says: 'The same holds for 11 more cells of this column.' },
  ]);
});
