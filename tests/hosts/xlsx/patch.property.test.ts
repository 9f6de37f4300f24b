import fc from 'fast-check';
import {
  applyPatch,
  ownedStyles,
  type OwnedStyle,
  type Patch,
  type PatchCell,
  type PatchOperation,
} from '../../../src/core';
import { patchXlsx, readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { canonical } from '../../support/canonical';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';
import { changedParts } from '../../support/xlsxParts';
import { xlsxFromSnapshot } from '../../support/xlsxFromSnapshot';

const FREE = 'Free & "quoted"';
const TABLED = "It's tabled";
const COLUMNS = ['Head', 'Target', 'Note'];

const oddTexts = [
  '',
  ' a ',
  '\t',
  'a\nb',
  '<&>"\'',
  '3-4',
  '=x',
  '(1)',
  '_x0041_',
  '\u0001',
  '\ud800',
  '\ufffe',
  '😀',
  'TRUE',
  ']]>',
];
const anyText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ maxLength: 8 }));
const plainText = anyText.filter((value) => /^[\x20-\x7e\n]*$/.test(value));
const anyNumber = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(46203))
  .map((value) => value + 0 || 0);
const formula = fc.constantFrom('=A1', '=SUM(A1:B2)&"<a>"', "='It''s tabled'!A1", '=IF(A1>0,"",1)');
const value = fc.oneof(anyNumber, plainText, fc.boolean());
const isoDay = fc
  .integer({ min: 100, max: 40000 })
  .map((day) => ({ date: new Date(day * 86400000).toISOString().slice(0, 10) }));

const plainCell: fc.Arbitrary<PlainCell> = fc.oneof(
  fc.constant(null),
  anyNumber,
  plainText,
  fc.boolean(),
  isoDay,
  fc.record({ formula, value }),
  formula.map((uncalculated) => ({ uncalculated })),
  fc.constantFrom('#N/A', '#DIV/0!').map((error) => ({ error })),
);
const workbook = fc
  .record({
    free: fc.array(fc.array(plainCell, { maxLength: 4 }), { maxLength: 5 }),
    data: fc.array(fc.array(plainCell, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    dateSystem: fc.constantFrom(1900 as const, 1904 as const),
    state: fc.constantFrom(null, '<state xmlns="urn:plan-monitor:1"><z/></state>'),
    names: fc.uniqueArray(fc.constantFrom('A.x', 'b_y', 'Cc'), { maxLength: 3 }),
  })
  .map(({ free, data, names, ...options }) =>
    snapshotFrom(
      { [FREE]: free, [TABLED]: [COLUMNS, ...data] },
      {
        ...options,
        names: names.map((name, index) => ({ name, reference: "'It''s tabled'!$A$1", isHidden: index > 0 })),
        tables: [{ sheet: TABLED, name: 'T', range: 'A1:C4' }],
      },
    ),
  );

const patchCell: fc.Arbitrary<PatchCell> = fc.oneof(
  fc.constant({ kind: 'blank' } as const),
  anyNumber.map((number) => ({ kind: 'number', value: number }) as const),
  anyText.map((text) => ({ kind: 'text', value: text }) as const),
  fc.boolean().map((boolean) => ({ kind: 'boolean', value: boolean }) as const),
  fc.integer({ min: 100, max: 40000 }).map((day) => ({ kind: 'date', day }) as const),
  fc.record({ kind: fc.constant('formula' as const), formula, value: fc.oneof(value, anyText) }),
);
const coordinate = fc.integer({ min: 1, max: 7 });
const range = fc
  .record({ top: coordinate, left: coordinate, height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
/** On the sheet with the table its header row is left to `growTable`. */
const place = fc.oneof(
  fc.record({ sheet: fc.constant(FREE), range }),
  fc.record({ sheet: fc.constant(TABLED.toUpperCase()), range }).map(({ sheet, range: cells }) => ({
    sheet,
    range: { ...cells, top: cells.top + 1, bottom: cells.bottom + 1 },
  })),
);
const operation: fc.Arbitrary<PatchOperation> = fc.oneof(
  fc
    .record({ place, cells: fc.array(fc.array(fc.option(patchCell), { maxLength: 3 }), { maxLength: 3 }) })
    .map(
      ({ place: { sheet, range: at }, cells }) =>
        ({ op: 'writeCells', sheet, row: at.top, column: at.left, cells }) as const,
    ),
  fc
    .record({ place, style: fc.constantFrom(...(Object.keys(ownedStyles) as OwnedStyle[])) })
    .map(({ place: at, style }) => ({ op: 'formatRange', ...at, style }) as const),
  place.map((at) => ({ op: 'clearOwned', ...at }) as const),
  fc
    .record({ sheet: fc.constantFrom(FREE, TABLED), column: coordinate, width: fc.integer({ min: 1, max: 80 }) })
    .map((at) => ({ op: 'setColumnWidth', ...at }) as const),
  fc
    .record({ width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 2, max: 6 }) })
    .map(({ width, height }) => ({
      op: 'growTable' as const,
      sheet: TABLED,
      table: 't',
      range: { top: 1, left: 1, bottom: height, right: width },
      columns: [...COLUMNS, 'KPI\nstatus', '3-4', '<&>'].slice(0, width),
    })),
  fc
    .record({ name: fc.constantFrom('a.X', 'New', 'cc'), sheet: fc.constantFrom(FREE, TABLED), range })
    .map((at) => ({ op: 'defineName', ...at }) as const),
  fc.constantFrom('A.X', 'New', 'none').map((name) => ({ op: 'deleteName', name }) as const),
  fc
    .constantFrom(null, '<state xmlns="urn:plan-monitor:1"/>', '<state xmlns="urn:plan-monitor:1"><é/></state>')
    .map((xml) => ({ op: 'writeState', xml }) as const),
);
const patch: fc.Arbitrary<Patch> = fc.array(operation, { maxLength: 6 });

const partsOf: Readonly<Record<PatchOperation['op'], readonly string[]>> = {
  writeCells: ['sheet', 'xl/styles.xml', 'xl/workbook.xml', 'table'],
  formatRange: ['sheet', 'xl/styles.xml'],
  setColumnWidth: ['sheet'],
  clearOwned: ['sheet', 'xl/workbook.xml'],
  growTable: ['sheet', 'table', 'xl/styles.xml', 'xl/workbook.xml'],
  defineName: ['xl/workbook.xml'],
  deleteName: ['xl/workbook.xml'],
  writeState: [
    ...['customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels'],
    ...['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'],
  ],
};

/** The paths of the parts that a patch may change. */
function partsNamedBy(operations: Patch): Set<string> {
  return new Set(
    operations.flatMap((one) => {
      const number = 'sheet' in one && one.sheet === FREE ? 1 : 2;
      return partsOf[one.op].map((part) =>
        part === 'sheet' ? `xl/worksheets/sheet${number}.xml` : part === 'table' ? 'xl/tables/table1.xml' : part,
      );
    }),
  );
}

const asNumbers = { datesAsNumbers: true };

describe('any patch on any workbook', () => {
  test('a workbook that was written is read as it is', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        expect(canonical(readXlsx(xlsxFromSnapshot(snapshot), '').snapshot)).toEqual(canonical(snapshot));
      }),
    );
  });

  test('does what applyPatch says and leaves all other parts byte for byte', () => {
    fc.assert(
      fc.property(workbook, patch, (snapshot, operations) => {
        const before = readXlsx(xlsxFromSnapshot(snapshot), '');
        const bytes = patchXlsx(before, operations);
        const expected = applyPatch(before.snapshot, operations);
        expect(canonical(readXlsx(bytes, '').snapshot, asNumbers)).toEqual(canonical(expected, asNumbers));
        const allowed = partsNamedBy(operations);
        expect(changedParts(before.bytes, bytes).filter((path) => !allowed.has(path))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('done a second time, writing and giving looks change no byte', () => {
    const repeatable = fc.array(
      operation.filter(({ op }) => op !== 'clearOwned' && op !== 'growTable' && op !== 'writeState'),
      { maxLength: 1 },
    );
    fc.assert(
      fc.property(workbook, repeatable, (snapshot, operations) => {
        const once = readXlsx(patchXlsx(readXlsx(xlsxFromSnapshot(snapshot), ''), operations), '');
        expect(patchXlsx(once, operations)).toBe(once.bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same bytes at any time and in any time zone', () => {
    const zone = process.env.TZ;
    fc.assert(
      fc.property(workbook, patch, (snapshot, operations) => {
        const source = readXlsx(xlsxFromSnapshot(snapshot), '');
        const results = ['Pacific/Kiritimati', 'America/Adak', 'Asia/Kathmandu'].map((name, index) => {
          process.env.TZ = name;
          jest.useFakeTimers({ now: index * 1e11 });
          return Buffer.from(patchXlsx(source, operations)).toString('base64');
        });
        expect(new Set(results).size).toBe(1);
      }),
      { numRuns: 20 },
    );
    jest.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});
