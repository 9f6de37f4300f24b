import fc from 'fast-check';
import { findSheet, formatCell, parseIsoDay, readCell } from '../../../../src/core';
import { ownBook, runWithSheets, type, withSheets } from '../../../support/ownSheets';

const written = withSheets(ownBook());

test('whatever staff type on a sheet of the product is still there after an update, and the update settles', () => {
  const typing = fc.record({
    sheet: fc.constantFrom('KPI Register', 'Evidence'),
    row: fc.integer({ min: 1, max: 40 }),
    column: fc.integer({ min: 1, max: 28 }),
    text: fc.constantFrom('note of ours', '=1+1', 'FY', '-'),
    day: fc.constantFrom('2026-01-31', '2026-05-31'),
  });
  fc.assert(
    fc.property(typing, ({ sheet, row, column, text, day }) => {
      const book = type(written, sheet, formatCell(row, column), text);
      const asOf = parseIsoDay(day)!;
      const after = withSheets(book, { asOf });
      expect(readCell(after, findSheet(after, sheet)!, row, column)).toEqual({ kind: 'text', value: text });
      expect(after.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
      expect(runWithSheets(after, { asOf }).update.patch).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
