import fc from 'fast-check';
import { applyPatch, type Patch, type PatchOperation } from '../../../src/core';
import { patchXlsx, readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { arbitraryOperation, fittingPatch } from '../../support/arbitraryPatch';
import { arbitraryWorkbook, FREE, OWNED } from '../../support/arbitraryWorkbook';
import { canonical } from '../../support/canonical';
import { inDialect, type Dialect } from '../../support/dialects';
import { changedParts, partPaths } from '../../support/xlsxParts';
import { partsFromSnapshot, xlsxFromSnapshot, zipParts } from '../../support/xlsxFromSnapshot';

const wanted = fc.array(arbitraryOperation(), { maxLength: 10 });

const dialect = fc.constantFrom<Dialect>('transitional', 'strict', 'prefixed');

const CELLS = ['sheet', 'xl/styles.xml', 'xl/workbook.xml'];
const PARTS = ['rels', '[Content_Types].xml'];
const partsOf: Readonly<Record<PatchOperation['op'], readonly string[]>> = {
  writeCells: [...CELLS, 'table'],
  fixCell: [...CELLS, 'table'],
  formatRange: ['sheet', 'xl/styles.xml'],
  setColumnWidth: ['sheet'],
  setRowHeight: ['sheet'],
  clearOwned: ['sheet', 'xl/workbook.xml'],
  addWorksheet: ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'],
  deleteWorksheet: ['sheet', 'rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'],
  addTable: [...CELLS, ...PARTS],
  growTable: [...CELLS, 'table'],
  addChart: ['sheet', ...PARTS],
  deleteChart: ['sheet', ...PARTS],
  conditionalFormat: ['sheet'],
  dataValidation: ['sheet'],
  addHyperlink: ['sheet', 'rels'],
  deleteHyperlink: ['sheet', 'rels'],
  addNote: ['sheet', ...PARTS],
  deleteNote: ['sheet', ...PARTS],
  setFill: ['sheet', 'xl/styles.xml'],
  freezePanes: ['sheet'],
  setPageLayout: ['sheet', 'xl/workbook.xml'],
  defineName: ['xl/workbook.xml'],
  deleteName: ['xl/workbook.xml'],
  writeState: [
    ...['customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels'],
    ...['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'],
  ],
};

/** The paths of the parts that stood and that a patch may change. */
function partsNamedBy(operations: Patch): Set<string> {
  return new Set(
    operations.flatMap((one) => {
      const number = !('sheet' in one) || one.sheet === FREE ? 1 : one.sheet === OWNED ? 2 : 3;
      const named: Readonly<Record<string, string>> = {
        sheet: `xl/worksheets/sheet${number}.xml`,
        rels: `xl/worksheets/_rels/sheet${number}.xml.rels`,
        table: 'xl/tables/table1.xml',
      };
      return partsOf[one.op].map((part) => named[part] ?? part);
    }),
  );
}

const asNumbers = { datesAsNumbers: true };

describe('any patch on any workbook', () => {
  test('a workbook that was written is read as it is', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (snapshot) => {
        expect(canonical(readXlsx(xlsxFromSnapshot(snapshot), '').snapshot)).toEqual(canonical(snapshot));
      }),
    );
  });

  test('does what applyPatch says and leaves all other parts byte for byte', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, dialect, wanted, (snapshot, spelling, some) => {
        const before = readXlsx(zipParts(inDialect(partsFromSnapshot(snapshot), spelling)), '');
        const patch = fittingPatch(before.snapshot, some);
        const bytes = patchXlsx(before, patch);
        const expected = applyPatch(before.snapshot, patch);
        expect(canonical(readXlsx(bytes, '').snapshot, asNumbers)).toEqual(canonical(expected, asNumbers));
        const stood = new Set(partPaths(before.bytes));
        const allowed = partsNamedBy(patch);
        const changed = changedParts(before.bytes, bytes).filter((path) => stood.has(path));
        expect(changed.filter((path) => !allowed.has(path))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('every operation is among those tried', () => {
    const tried = new Set<string>();
    const some = fc.tuple(arbitraryWorkbook, wanted);
    for (const [snapshot, patch] of fc.sample(some, 300)) {
      for (const { op } of fittingPatch(snapshot, patch)) tried.add(op);
    }
    expect([...tried].sort()).toEqual(Object.keys(partsOf).sort());
  });

  test('done a second time, writing and giving looks change no byte', () => {
    const repeatable = arbitraryOperation(
      ...(['writeCells', 'formatRange', 'setColumnWidth', 'setRowHeight', 'addChart', 'conditionalFormat'] as const),
      ...(['dataValidation', 'addHyperlink', 'addNote', 'setFill', 'freezePanes', 'setPageLayout'] as const),
      ...(['defineName', 'deleteName', 'deleteNote', 'deleteHyperlink', 'deleteChart'] as const),
    );
    fc.assert(
      fc.property(arbitraryWorkbook, fc.array(repeatable, { maxLength: 1 }), (snapshot, some) => {
        const before = readXlsx(xlsxFromSnapshot(snapshot), '');
        const patch = fittingPatch(before.snapshot, some);
        const once = readXlsx(patchXlsx(before, patch), '');
        expect(patchXlsx(once, patch)).toBe(once.bytes);
      }),
      { numRuns: 120 },
    );
  });

  test('gives the same bytes at any time and in any time zone', () => {
    const zone = process.env.TZ;
    fc.assert(
      fc.property(arbitraryWorkbook, wanted, (snapshot, some) => {
        const source = readXlsx(xlsxFromSnapshot(snapshot), '');
        const patch = fittingPatch(source.snapshot, some);
        const results = ['Pacific/Kiritimati', 'America/Adak', 'Asia/Kathmandu'].map((name, index) => {
          process.env.TZ = name;
          jest.useFakeTimers({ now: index * 1e11 });
          return Buffer.from(patchXlsx(source, patch)).toString('base64');
        });
        expect(new Set(results).size).toBe(1);
      }),
      { numRuns: 30 },
    );
    jest.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});
