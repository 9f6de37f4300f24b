import { expectFindings, planAndWorkshops, planSheet, withCells, type Overrides } from '../../support/ruleHarness';
import { planAnd } from '../../support/roleSheets';
import type { PlainCell } from '../../support/snapshotFrom';

const ACTIONS = ['c', 'd', 'e', 'f', 'g'];

/** A plan of seven actions in pillar 1, in rows 5 to 11. */
function longPlan(cells: Overrides = {}): PlainCell[][] {
  const rows = planSheet().slice(0, 6);
  const more = ACTIONS.map((letter, index) => [
    ...[`${letter}) Do something`, `1.1.1 – ${index + 3}th milestone`, 'Number of activities', 'Once a year'],
    { date: '2026-06-30' },
  ]);
  return withCells([...rows, ...more], cells);
}

const twoTargets = (cells: Overrides) => ({ Plan: longPlan({ F4: 'Target', ...cells }) });
const duplicate = { code: 'duplicate-column', cell: 'F4' } as const;

test('what a doubled field gives in row after row is left to the finding of its header', () => {
  const words = Object.fromEntries([5, 6, 7, 8, 9].map((row) => [`D${row}`, 'see the other column']));
  expectFindings('all', twoTargets(words), [duplicate]);
  const blanks = Object.fromEntries([5, 6, 7, 8, 9].map((row) => [`D${row}`, null]));
  expectFindings('all', twoTargets(blanks), [duplicate]);
});

test('a few slips in it are their own', () => {
  expectFindings('all', twoTargets({ D5: 'many', D6: 'some' }), [
    duplicate,
    { code: 'target-unreadable', cell: 'D5' },
    { code: 'target-unreadable', cell: 'D6' },
  ]);
});

test('without a second header every row speaks', () => {
  const words = Object.fromEntries([5, 6, 7, 8, 9].map((row) => [`D${row}`, 'see above']));
  const found = Object.keys(words).map((cell) => ({ code: 'target-unreadable', cell }) as const);
  expectFindings('all', { Plan: longPlan(words) }, found);
});

test('a slip of another field stays', () => {
  const words = Object.fromEntries([5, 6, 7, 8, 9].map((row) => [`D${row}`, 'see above']));
  expectFindings('all', twoTargets({ ...words, E7: 'soon' }), [
    duplicate,
    { code: 'deliverable-unreadable', cell: 'E7' },
  ]);
});

test('a list of people whose first column of a doubled field cannot be read', () => {
  expectFindings('all', planAnd('Participants', { B1: 'Gender' }), [{ code: 'duplicate-column', cell: 'E1' }]);
});

test('a doubled field whose columns agree gives its finding only', () => {
  const cells = { U3: 'Pax', U4: 24, U5: 12, U6: 40 };
  expectFindings('all', planAndWorkshops(cells), [{ code: 'duplicate-column', cell: 'U3' }]);
});
