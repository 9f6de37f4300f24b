import fc from 'fast-check';
import { layouts, readCell } from '../../../src/core';
import { fieldCell, fieldPlace, type Block } from '../../../src/core/read/block';
import { readBlockRows } from '../../../src/core/read/dataRows';
import { detectBlocks } from '../../../src/core/read/detectBlocks';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const headers = Object.values(layouts).flatMap(({ fields }) =>
  Object.values<readonly string[]>(fields).map(([alias]) => alias!),
);
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant<PlainCell>(null) },
  { weight: 5, arbitrary: fc.constantFrom<PlainCell>(...headers, '1-(a) RKC', 'Total', 'Remarks') },
  fc.constantFrom<PlainCell>(7, { date: '2025-03-03' }, 'Fiji', { formula: '=SUM(A1:A3)', value: 3 }),
);
const sheets = fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 14 });

/** Sheets of header words, with an Excel table and a name of the product somewhere. */
function blocksOf(rows: readonly (readonly PlainCell[])[], top: number, owned: number): readonly Block[] {
  const workbook = snapshotFrom(
    { Sheet: rows },
    {
      tables: [{ sheet: 'Sheet', name: 'T', range: `B${top}:E${top + 3}` }],
      names: [{ name: 'PlanMonitor.workshops.1.x', reference: `Sheet!$C$${owned}:$C$${owned + 4}` }],
    },
  );
  return detectBlocks(workbook, 0, workbook.sheets[0]!);
}

const cases = [sheets, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })] as const;
const isOwned = (row: number, column: number, owned: number) => column === 3 && row >= owned && row <= owned + 4;

test('every value leads back to its cell, inside its block', () => {
  fc.assert(
    fc.property(...cases, (rows, top, owned) => {
      for (const block of blocksOf(rows, top, owned)) {
        for (const row of readBlockRows(block).data) {
          expect(row).toBeGreaterThan(block.headerRows[0]!);
          expect(row).toBeLessThanOrEqual(block.lastRow);
          expect(block.headerRows).not.toContain(row);
          for (const field of Object.keys(block.columns)) {
            const { range } = fieldPlace(block, row, field);
            expect(readCell(block.workbook, block.sheet, range.top, range.left)).toEqual(fieldCell(block, row, field));
            expect(range.left).toBeGreaterThanOrEqual(block.firstColumn);
            expect(range.left).toBeLessThanOrEqual(block.lastColumn);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('no cell is data of two blocks, and no header of a column is the product’s', () => {
  fc.assert(
    fc.property(...cases, (rows, top, owned) => {
      const seen = new Set<string>();
      for (const block of blocksOf(rows, top, owned)) {
        const columns = Object.values(block.columns);
        expect(new Set(columns).size).toBe(columns.length);
        for (const cell of [...block.unmatched, ...block.duplicates])
          expect(isOwned(cell.row, cell.column, owned)).toBe(false);
        for (const column of columns) {
          const above = [...block.headerRows, ...block.groupRows].filter((row) => row <= block.headerRows[0]!);
          expect(above.every((row) => isOwned(row, column, owned))).toBe(false);
          for (const row of readBlockRows(block).data) {
            expect(seen.has(`${row} ${column}`)).toBe(false);
            seen.add(`${row} ${column}`);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});
