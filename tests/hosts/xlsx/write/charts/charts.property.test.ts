import fc from 'fast-check';
import { applyPatch, readCell, type Patch } from '../../../../../src/core';
import { readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { chartOperation } from '../../../../support/arbitraryChart';
import { canonical } from '../../../../support/canonical';
import { snapshotFrom, type PlainCell } from '../../../../support/snapshotFrom';
import { describeComplaints } from '../../../../support/validity/validatePackage';
import { xlsxFromSnapshot } from '../../../../support/xlsxFromSnapshot';
import { partsOf } from './chartParts';
import { patched } from './chartHarness';
import { drawingProblems } from './drawingOrder';

const FREE = 'Free & "quoted"';
const OTHER = "It's <other>";
/** Whether a number is a date is a matter of the format that stays with its cell. */
const asNumbers = { datesAsNumbers: true };

const cell: fc.Arbitrary<PlainCell> = fc.oneof(
  fc.constantFrom(null, true, '', '<&>', '_x0041_', { error: '#N/A' }, { date: '2026-06-30' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
  fc.string(),
);
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
const workbook = fc
  .record({ free: grid, other: grid, dateSystem: fc.constantFrom(1900 as const, 1904 as const) })
  .map(({ free, other, dateSystem }) => snapshotFrom({ [FREE]: free, [OTHER]: other }, { dateSystem }));
const sheet = fc.constantFrom(FREE, OTHER);
const addition = chartOperation(sheet);
const deletion = sheet.map((on) => ({ op: 'deleteChart', sheet: on, name: 'PLANMONITOR.chart' }) as const);
const write = fc
  .record({ row: fc.integer({ min: 1, max: 6 }), value: fc.integer() })
  .map(({ row, value }): Patch[number] => {
    const text = { kind: 'text', value: `\u0001${value}` } as const;
    return { op: 'writeCells', sheet: FREE, row, column: 2, cells: [[{ kind: 'number', value }], [text]] };
  });
const patch: fc.Arbitrary<Patch> = fc.array(fc.oneof({ weight: 4, arbitrary: addition }, deletion, write), {
  maxLength: 5,
});

test('any charts: the cells are those of the patch, and every part is as the schema has it', () => {
  fc.assert(
    fc.property(workbook, patch, (snapshot, operations) => {
      const after = patched(xlsxFromSnapshot(snapshot), ...operations);
      const held = readXlsx(after, '').snapshot;
      expect(canonical(held, asNumbers)).toEqual(canonical(applyPatch(snapshot, operations), asNumbers));
      expect(describeComplaints(after)).toEqual([]);
      for (const [path, text] of Object.entries(partsOf(after))) {
        if (path.startsWith('xl/charts/')) expect(drawingProblems(text)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a chart added twice is the same bytes, and one deleted leaves nothing', () => {
  fc.assert(
    fc.property(workbook, addition, (snapshot, one) => {
      const bytes = xlsxFromSnapshot(snapshot);
      const once = patched(bytes, one);
      expect(patched(once, one)).toBe(once);
      const gone = patched(once, { op: 'deleteChart', sheet: one.sheet, name: one.name });
      expect(partsOf(gone)).toEqual(partsOf(bytes));
    }),
    { numRuns: 60 },
  );
});

test('however the cells change, a chart brought up to date remembers what a new one would', () => {
  fc.assert(
    fc.property(workbook, addition, fc.array(write, { minLength: 1, maxLength: 3 }), (snapshot, one, writes) => {
      const bytes = xlsxFromSnapshot(snapshot);
      const refreshed = patched(patched(bytes, one), ...writes, one);
      expect(partsOf(refreshed)).toEqual(partsOf(patched(bytes, ...writes, one)));
      const { snapshot: held } = readXlsx(refreshed, '');
      const { row, column } = one.chart.series[0]!.name;
      const sheet = held.sheets.find(({ name }) => name === one.chart.dataSheet)!;
      const name = readCell(held, sheet, row, column);
      if (name.kind === 'number') expect(partsOf(refreshed)['xl/charts/chart1.xml']).toContain(`<c:v>${name.value}<`);
    }),
    { numRuns: 60 },
  );
});
