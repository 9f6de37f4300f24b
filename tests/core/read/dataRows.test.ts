import { readBlockRows } from '../../../src/core/read/dataRows';
import { modelFrom, workshopSheet, type Overrides } from '../../support/ruleHarness';

/** Data and total rows of a workshop sheet whose own rows are 4 to 6, and those where Members run on. */
function allRowsOf(cells: Overrides) {
  return readBlockRows(modelFrom({ Workshops: workshopSheet(cells) }).blocks[0]!);
}

function rowsOf(cells: Overrides) {
  const { data, totals } = allRowsOf(cells);
  return { data, totals };
}

describe('readBlockRows', () => {
  test('gives all rows under the header', () => expect(rowsOf({})).toEqual({ data: [4, 5, 6], totals: [] }));

  test('passes over blank rows, and rows filled only where no field stands', () => {
    expect(rowsOf({ B9: 'Later workshop', W7: 'a remark' })).toEqual({ data: [4, 5, 6, 9], totals: [] });
  });

  test.each([
    ...['Total', 'TOTAL', 'Totals', 'Total:', 'Sub-total', 'Subtotal', 'Grand total', 'Total (10)', 'Sum', 'Overall'],
    ...['In total', 'Total FY2024/25', 'Total for 2024-2025', 'Total 2024'],
  ])('takes %j for a total row', (B7) => expect(rowsOf({ B7, J7: 76 })).toEqual({ data: [4, 5, 6], totals: [7] }));

  test('finds the word in any first column', () => {
    expect(rowsOf({ A7: 'Total', J7: 76 }).totals).toEqual([7]);
    expect(rowsOf({ I7: 'Total:', J7: 76 }).totals).toEqual([7]);
  });

  test.each(['=SUM(J4:J6)', '=SUBTOTAL(9,J4:J6)', '=AGGREGATE(9,5,J4:J6)'])(
    'takes %s without a title for one',
    (formula) => {
      expect(rowsOf({ J7: { formula, value: 76 } }).totals).toEqual([7]);
      expect(rowsOf({ B7: 'Workshop', J7: { formula, value: 76 } }).totals).toEqual([]);
    },
  );

  test.each(['Total quality management', 'Totally new workshop', 'Summary meeting'])('keeps the activity %j', (B7) => {
    expect(rowsOf({ B7 }).data).toContain(7);
  });

  test.each([
    '* with RILO A/P',
    'Note: figures to June',
    'Notes. See annex',
    'Source: ROCB A/P',
    'Remarks: none',
    '[1] Online',
  ])('passes over the footnote %j', (A8) => expect(rowsOf({ A8 })).toEqual({ data: [4, 5, 6], totals: [] }));

  test('keeps a row that only begins like a footnote', () => {
    expect(rowsOf({ B7: 'Note: a workshop', C7: { date: '2025-05-05' } }).data).toContain(7);
  });

  test('passes over a repeated header', () => {
    const rows = workshopSheet();
    rows.splice(5, 0, rows[2]!);
    expect(readBlockRows(modelFrom({ Workshops: rows }).blocks[0]!).data).toEqual([4, 5, 7]);
  });

  test('passes over who signed below', () => {
    expect(rowsOf({ B8: 'Prepared by', C8: 'P01', A9: 'Updated on', B9: { date: '2025-05-05' } }).data).toEqual([
      4, 5, 6,
    ]);
  });

  test('gives the rows in which only the Members run on, none of them an activity', () => {
    const { data, runOns } = allRowsOf({ P7: 'Fiji', P8: 'Samoa', P10: 'Tonga' });
    expect([data, [...runOns]]).toEqual([[4, 5, 6], [[6, [7, 8]]]]);
  });
});
