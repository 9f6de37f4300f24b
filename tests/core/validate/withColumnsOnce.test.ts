import { describeFinding } from '../../../src/core';
import { validate } from '../../../src/core/validate/validate';
import {
  expectFindings,
  modelFrom,
  planSheet,
  withCells,
  workshopSheet,
  type Overrides,
} from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const LAST = 15;

/** A plan, and twelve workshops without a slip in rows 4 to 15. */
function twelveWorkshops(cells: Overrides = {}) {
  const [title, blank, header, row] = workshopSheet();
  const rows = Array.from({ length: LAST - 3 }, (_, index) => {
    const copy: PlainCell[] = [...row!];
    copy[0] = index + 1;
    copy[1] = `National Workshop number ${index + 1}`;
    return copy;
  });
  return { Plan: planSheet(), Workshops: withCells([title!, blank!, header!, ...rows], cells) };
}

/** The same in the rows from row 4 on. */
function down(letter: string, count: number, cell: (row: number) => PlainCell): Overrides {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${letter}${index + 4}`, cell(index + 4)]));
}

test('twelve workshops give no finding', () => expectFindings('all', twelveWorkshops(), []));

test('a column in which nothing can be read is one finding, with the number of the other cells', () => {
  const sheets = twelveWorkshops(down('F', 12, (row) => `Hall ${row}`));
  expectFindings('all', sheets, [
    { code: 'mode-unknown', cell: 'F4', says: 'The same holds for 11 more cells of this column.', fix: null },
  ]);
});

test('so is one of which three in four cells cannot be read', () => {
  const cells = down('G', 10, (row) => `Host ${row}`);
  expectFindings('all', twelveWorkshops(cells), [{ code: 'level-unknown', cell: 'G4', says: '9 more cells' }]);
});

test('fewer are slips of their own', () => {
  const cells = down('G', 8, (row) => `Host ${row}`);
  const found = Object.keys(cells).map((cell) => ({ code: 'level-unknown', cell }) as const);
  expectFindings('all', twelveWorkshops(cells), found);
});

test('what other columns say of a column that cannot be read is left out', () => {
  const cells = { ...down('P', 12, (row) => `Room ${row}, Floor 1`), ...down('O', 12, () => 9) };
  const found = validate(modelFrom(twelveWorkshops(cells)));
  expect(found.map(({ code }) => code)).toEqual(['member-unknown']);
  expect(describeFinding(found[0]!)).toContain('11 more cells');
});

test('two columns that contradict each other in nearly every row are one finding', () => {
  const cells = down('O', 10, () => 4);
  expectFindings('all', twelveWorkshops(cells), [
    { code: 'administrations-mismatch', cell: 'O4', says: 'The sheet says 4 administration(s), the list gives 1. The' },
  ]);
});

test('a misspelling copied down the column keeps its fix in every cell', () => {
  const cells = down('G', 12, () => 'Natonal');
  const fix = { from: 'Natonal', to: 'National' };
  const found = Object.keys(cells).map((cell) => ({ code: 'level-unknown', cell, fix }) as const);
  expectFindings('all', twelveWorkshops(cells), found);
});

test('how cells are kept is said of each: a column of numbers stored as text', () => {
  const cells = down('J', 12, () => '24');
  const found = Object.keys(cells).map((cell) => ({ code: 'number-as-text', cell }) as const);
  expectFindings('all', twelveWorkshops(cells), found);
});
