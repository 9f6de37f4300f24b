import fc from 'fast-check';
import type { PatchCell } from '../../src/core';
import { snapshotFrom, type PlainCell } from './snapshotFrom';

/** Random workbooks of three sheets: staff's, one of the product's own, and staff's with a table. */

export const FREE = 'Free & "quoted"';
export const OWNED = '概要 <1>';
export const TABLED = "It's tabled";
export const COLUMNS = ['Head', 'Target', 'Note'];

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
export const formulas = ['=A1', '=B2*2', '=SUM(A1:B2)&"<a>"', "='It''s tabled'!A1", '=IF(A1>0,"",1)', `='${OWNED}'!A1`];
const formula = fc.constantFrom(...formulas);
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

const names = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('A.x', 'b_y', 'Cc', '_xlnm.Print_Area', 'PlanMonitor.sheet.summary'),
    scope: fc.constantFrom(null, FREE, OWNED, TABLED),
    reference: fc.constantFrom("'It''s tabled'!$A$1", `'${OWNED}'!$A$1:$B$2`, `'${FREE}'!$C$3,'${FREE}'!$D$4`),
    isHidden: fc.boolean(),
  }),
  { maxLength: 4, selector: ({ name, scope }) => `${name} ${scope}` },
);

/** Makes the sheet in the middle the product's own. */
const mark = { name: 'PlanMonitor.sheet.mark', scope: null, reference: `'${OWNED}'!$A$1:$B$2`, isHidden: true };

export const arbitraryWorkbook = fc
  .record({
    free: fc.array(fc.array(plainCell, { maxLength: 4 }), { maxLength: 5 }),
    owned: fc.array(fc.array(plainCell, { maxLength: 2 }), { maxLength: 2 }),
    data: fc.array(fc.array(plainCell, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    dateSystem: fc.constantFrom(1900 as const, 1904 as const),
    state: fc.constantFrom(null, '<state xmlns="urn:plan-monitor:1"><z/></state>'),
    names,
    isOwned: fc.boolean(),
  })
  .map(({ free, owned, data, names: some, isOwned, ...options }) =>
    snapshotFrom(
      { [FREE]: free, [OWNED]: owned, [TABLED]: [COLUMNS, ...data] },
      { ...options, names: isOwned ? [...some, mark] : some, tables: [{ sheet: TABLED, name: 'T', range: 'A1:C4' }] },
    ),
  );

export const arbitraryPatchCell: fc.Arbitrary<PatchCell> = fc.oneof(
  fc.constant({ kind: 'blank' } as const),
  anyNumber.map((number) => ({ kind: 'number', value: number }) as const),
  anyText.map((text) => ({ kind: 'text', value: text }) as const),
  fc.boolean().map((boolean) => ({ kind: 'boolean', value: boolean }) as const),
  fc.integer({ min: 100, max: 40000 }).map((day) => ({ kind: 'date', day }) as const),
  fc.record({ kind: fc.constant('formula' as const), formula, value: fc.oneof(value, anyText) }),
);
