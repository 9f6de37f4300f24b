import fc from 'fast-check';
import { layouts, type Model } from '../../../src/core';
import { validate } from '../../../src/core/validate/validate';
import { modelFrom, planSheet, withCells, workshopSheet, type PlainSheet } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const headers = Object.values(layouts).flatMap(({ fields }) => Object.values<readonly string[]>(fields).flat());
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PlainCell>(null) },
  { weight: 4, arbitrary: fc.constantFrom<PlainCell>(...headers) },
  fc.constantFrom<PlainCell>(
    '1. Pillar',
    'a) Action',
    'b) Action',
    'Total',
    'Fiji, Samoa',
    '1-(a)',
    '35/35 Members',
    'once a year',
  ),
  fc.constantFrom<PlainCell>(
    { error: '#N/A' },
    { uncalculated: '=A1' },
    { date: '2025-03-03' },
    { formula: '=SUM(A1)', value: 3 },
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });

/** What was read of the activities, their cells left out. */
function activitiesOf(model: Model) {
  return model.activities.map((activity) => ({ ...activity, source: null }));
}

const workshops = workshopSheet({
  A7: 4,
  B7: 'Mission on RKC',
  C7: '5-7 May 2025',
  G7: 'Mission',
  I7: '2a, 1b',
  J7: '12',
});
const expected = activitiesOf(modelFrom({ W: workshops }));
const width = Math.max(...workshops.map((row) => row.length));

describe('reading', () => {
  test('never fails, whatever the sheets hold, nor do the rules', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        expect(Array.isArray(validate(modelFrom({ First: first, Second: second })))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('never fails on a plan or workshops with anything in their cells', () => {
    const scribbled = (sheet: PlainSheet) =>
      fc.array(fc.tuple(fc.nat(sheet.length), fc.nat(19), cell), { maxLength: 6 }).map((changes) => {
        const copy = sheet.map((row) => [...row]);
        for (const [row, column, value] of changes) (copy[row] ??= [])[column] = value;
        return copy.map((row) => Array.from(row, (value) => value ?? null));
      });
    fc.assert(
      fc.property(scribbled(planSheet()), scribbled(workshopSheet()), (Plan, Workshops) => {
        expect(Array.isArray(validate(modelFrom({ Plan, Workshops })))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the activities read stay the same', () => {
  test('they are four', () => expect(expected.map(({ start }) => start)).not.toContain(null));

  test('when columns change places', () => {
    const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(order, (columns) => {
        const shuffled = workshops.map((row, index) =>
          index < 2 ? row : columns.map((column) => row[column] ?? null),
        );
        expect(activitiesOf(modelFrom({ W: shuffled }))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('when blank rows come between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(workshops.length), { maxLength: 8 }), (places) => {
        const spread = workshops.flatMap((row, index) => [...places.filter((at) => at === index).map(() => []), row]);
        expect(activitiesOf(modelFrom({ W: spread }))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('when the block stands elsewhere', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (down, right) => {
        const blank: PlainCell[] = Array.from({ length: right }, () => null);
        const elsewhere = [...Array.from({ length: down }, () => []), ...workshops.map((row) => [...blank, ...row])];
        expect(activitiesOf(modelFrom({ W: elsewhere }))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('when headers are written in another case, with other spaces', () => {
    const rewritings: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => ` ${text.replaceAll(' ', '\n')} `,
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => `${text}:`,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rewritings), { minLength: width, maxLength: width }), (write) => {
        const header = workshops[2]!.map((text, column) => (typeof text === 'string' ? write[column]!(text) : text));
        expect(activitiesOf(modelFrom({ W: workshops.map((row, index) => (index === 2 ? header : row)) }))).toEqual(
          expected,
        );
      }),
      { numRuns: 25 },
    );
  });

  test('when the product’s own columns stand among them', () => {
    const cells = { U3: 'Observers', U4: 99, U5: 99, U6: 99, U7: 99 };
    const owned = withCells(workshops, cells);
    expect(activitiesOf(modelFrom({ W: owned }))).not.toEqual(expected);
    const names = [{ name: 'PlanMonitor.workshops.1.observers', reference: "'W'!$U$3:$U$7" }];
    expect(activitiesOf(modelFrom({ W: owned }, { names }))).toEqual(expected);
  });
});
