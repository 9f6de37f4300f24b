import fc from 'fast-check';
import type { Model } from '../../../src/core';
import { cellText } from '../../../src/core/read/cells/cellText';
import { readBlockRows } from '../../../src/core/read/dataRows';
import { fieldCell } from '../../../src/core/read/block';
import { modelFrom, planSheet, workshopSheet, type PlainSheet } from '../../support/ruleHarness';
import { reportPlan } from '../../support/reportPlan';
import type { PlainCell } from '../../support/snapshotFrom';

/** What was read of a sheet, without where it stands. */
function contentOf(Sheet: PlainSheet) {
  const model = modelFrom({ Sheet });
  return { actions: actionsOf(model), rows: rowsOf(model), roles: model.blocks.map(({ role }) => role) };
}

function actionsOf({ plan }: Model) {
  return plan?.actions.map((action) => ({ ...action, source: null })) ?? [];
}

/** The cells of every data row by their fields; of a plan its actions say it all. */
function rowsOf({ blocks }: Model) {
  return blocks
    .filter(({ role }) => role !== 'plan')
    .flatMap((block) =>
      readBlockRows(block).data.map((row) =>
        Object.fromEntries(
          Object.keys(block.columns)
            .sort()
            .map((field) => [field, cellText(fieldCell(block, row, field))]),
        ),
      ),
    );
}

const twoRows: PlainSheet = [
  ['Workshops of 2025'],
  ['No.', 'Title', 'Start date', 'Participants', null, null],
  [null, null, null, 'Women', 'Men', 'Total'],
  [1, 'Valuation', { date: '2025-03-03' }, 8, 12, 20],
  [2, 'Origin', { date: '2025-04-03' }, 5, 5, 10],
];
const persons: PlainSheet = [
  ['Participants of 2025'],
  ['Workshop', 'Name', 'Country', 'Sex', 'Mode'],
  [1, 'P01', 'Fiji', 'F', 'Online'],
  [1, 'P02', 'Samoa', 'M', 'On-site'],
  [2, 'P03', 'Tonga', null, 'On-site'],
];

interface Sample {
  readonly name: string;
  readonly rows: PlainSheet;
  /** Its header rows, counted from 0. */
  readonly headers: readonly number[];
}

const samples: readonly Sample[] = [
  { name: 'a plan', rows: planSheet(), headers: [3] },
  { name: 'workshops', rows: workshopSheet(), headers: [2] },
  { name: 'participants', rows: persons, headers: [1] },
];
const wide = (rows: PlainSheet) => Math.max(...rows.map((row) => row.length));
const runs = { numRuns: 40 };

describe.each(samples)('$name read the same', ({ rows, headers }) => {
  const expected = contentOf(rows);
  const first = Math.min(...headers);

  test('is read at all', () => expect(expected.actions.length + expected.rows.length).toBeGreaterThan(2));

  test('when columns change places', () => {
    const order = fc.shuffledSubarray([...Array(wide(rows)).keys()], { minLength: wide(rows) });
    fc.assert(
      fc.property(order, (columns) => {
        const isHeading = (row: readonly PlainCell[]) => row.filter((cell) => cell !== null).length < 2;
        const shuffled = rows.map((row, index) =>
          index < first || isHeading(row) ? row : columns.map((column) => row[column] ?? null),
        );
        expect(contentOf(shuffled)).toEqual(expected);
      }),
      runs,
    );
  });

  test('when blank rows and columns come between', () => {
    const places = fc.array(fc.nat(30), { maxLength: 6 });
    fc.assert(
      fc.property(places, places, (down, right) => {
        const spread = rows.map((row) =>
          row.flatMap((cell, index) => [...right.filter((at) => at === index).map(() => null), cell]),
        );
        const apart = spread.flatMap((row, index) => [...down.filter((at) => at === index).map(() => []), row]);
        expect(contentOf(apart)).toEqual(expected);
      }),
      runs,
    );
  });

  test('when the block stands elsewhere', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(38), (down, right) => {
        const blank: PlainCell[] = Array.from({ length: right }, () => null);
        const moved = [...Array.from({ length: down }, () => []), ...rows.map((row) => [...blank, ...row])];
        expect(contentOf(moved)).toEqual(expected);
      }),
      runs,
    );
  });

  test('when headers are written in another case, with other spaces, in full width', () => {
    const fullWidth = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const rewritings: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => ` ${text.replaceAll(' ', '\n')} `,
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => `${text}:`,
      fullWidth,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rewritings), { minLength: 30, maxLength: 30 }), (write) => {
        const written = rows.map((row, index) =>
          row.map((cell, column) =>
            headers.includes(index) && typeof cell === 'string' ? write[column]!(cell) : cell,
          ),
        );
        expect(contentOf(written)).toEqual(expected);
      }),
      runs,
    );
  });
});

test('a header in two rows is read the same wherever it stands, with blank rows anywhere', () => {
  const expected = contentOf(twoRows);
  expect(expected.rows).toMatchObject([{ women: '8', men: '12', participants: '20' }, { participants: '10' }]);
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.array(fc.nat(5), { maxLength: 2 }), (down, right, places) => {
      const blank: PlainCell[] = Array.from({ length: right }, () => null);
      const moved = twoRows.flatMap((row, index) => [
        ...places.filter((at) => at === index).map(() => []),
        [...blank, ...row],
      ]);
      expect(contentOf([...Array.from({ length: down }, () => []), ...moved])).toEqual(expected);
    }),
    runs,
  );
});

test('the pages of a report are read the same, wherever they break', () => {
  const rows = reportPlan();
  const expected = contentOf(rows).actions;
  const header = rows[3]!;
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 5, max: rows.length - 1 }), { maxLength: 4 }), (breaks) => {
      const pages = rows.flatMap((row, index) =>
        breaks.includes(index) ? [[String(index)], ['ROCB A/P Annual Report 2021/22'], header, row] : [row],
      );
      expect(contentOf(pages).actions).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});
