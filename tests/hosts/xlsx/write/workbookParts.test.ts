import type { Patch } from '../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { SHEET, changedParts, partPaths, partText, xlsxWith } from '../../../support/xlsxParts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STATE = '<state xmlns="urn:plan-monitor:1"><a/></state>';
const range = { top: 1, left: 1, bottom: 2, right: 1 };

function patched(bytes: Uint8Array, ...patch: Patch): Uint8Array {
  return patchXlsx(readXlsx(bytes, 'book.xlsx'), patch);
}

const define = (name: string) => ({ op: 'defineName', name, sheet: 'Plan', range }) as const;

describe('names', () => {
  test('make their list at its place, and take it out with the last of them', () => {
    const bytes = xlsxWith({
      [WORKBOOK]: (text) => text.replace('</sheets>', '</sheets><calcPr calcId="1"/><extLst/>'),
    });
    const after = patched(bytes, define('A.b'));
    expect(partText(after, WORKBOOK)).toContain(
      `</sheets><definedNames><definedName name="A.b" hidden="1">'Plan'!$A$1:$A$2</definedName></definedNames><calcPr calcId="1"/>`,
    );
    expect(changedParts(bytes, after)).toEqual([WORKBOOK]);
    expect(patched(after, define('a.B'))).toBe(after);
    expect(partText(patched(after, { op: 'deleteName', name: 'a.B' }), WORKBOOK)).toBe(partText(bytes, WORKBOOK));
  });

  test('an empty list that stands is used, or left', () => {
    const bytes = xlsxWith({ [WORKBOOK]: (text) => text.replace('</sheets>', '</sheets><definedNames/>') });
    expect(partText(patched(bytes, define('A')), WORKBOOK)).toContain('<definedNames><definedName name="A"');
    expect(patched(bytes, { op: 'deleteName', name: 'A' })).toBe(bytes);
  });

  test('those of a sheet are left alone', () => {
    const names = [{ name: 'A', reference: 'Plan!$B$1', scope: 'Plan', isHidden: false }];
    const bytes = xlsxWith({}, snapshotFrom({ Plan: [[1]] }, { names }));
    const after = patched(patched(bytes, define('A')), { op: 'deleteName', name: 'A' });
    expect(readXlsx(after, '').snapshot.names).toEqual(names);
  });
});

describe('the state part', () => {
  test('comes with all that belongs to it, and goes without a trace', () => {
    const bytes = xlsxWith({});
    const after = patched(bytes, { op: 'writeState', xml: STATE });
    const added = ['customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels'];
    expect(partPaths(after)).toEqual([...partPaths(bytes), ...added]);
    expect(changedParts(bytes, after)).toEqual([CONTENT_TYPES, ...added, RELATIONSHIPS].sort());
    expect(partText(after, added[0]!)).toBe(STATE);
    expect(partText(after, added[1]!)).toContain('ds:itemID="{6D2E8B0A-5C1F-4E37-9A64-706C616E6D6F}"');
    expect(partText(after, added[2]!)).toContain(`Type="${TYPES}/customXmlProps" Target="itemProps1.xml"`);
    expect(partText(after, RELATIONSHIPS)).toContain(
      `<Relationship Id="rId4" Type="${TYPES}/customXml" Target="../customXml/item1.xml"/>`,
    );
    expect(partText(after, CONTENT_TYPES)).toContain('PartName="/customXml/itemProps1.xml"');
    expect(partText(after, CONTENT_TYPES)).not.toContain('PartName="/customXml/item1.xml"');
    const gone = patched(after, { op: 'writeState', xml: null });
    expect(partPaths(gone)).toEqual(partPaths(bytes));
    for (const path of partPaths(bytes)) expect(partText(gone, path)).toBe(partText(bytes, path));
  });

  test('only its own XML is rewritten when it stands', () => {
    const bytes = patched(xlsxWith({ 'customXml/item1.xml': '<other/>' }), { op: 'writeState', xml: STATE });
    expect(partText(bytes, 'customXml/item2.xml')).toBe(STATE);
    const after = patched(bytes, { op: 'writeState', xml: STATE.replace('a', 'b') });
    expect(changedParts(bytes, after)).toEqual(['customXml/item2.xml']);
    expect(patched(bytes, { op: 'writeState', xml: STATE })).toBe(bytes);
  });

  test('can be replaced, taken out and put back in one patch', () => {
    const bytes = xlsxWith({});
    const after = patched(
      bytes,
      { op: 'writeState', xml: STATE },
      { op: 'writeState', xml: null },
      { op: 'writeState', xml: STATE },
    );
    expect(readXlsx(after, '').snapshot.state).toBe(STATE);
    expect(patched(bytes, { op: 'writeState', xml: null })).toBe(bytes);
  });

  test('has a content type of its own where xml means something else, and the types of strict files', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/';
    const bytes = xlsxWith({
      [CONTENT_TYPES]: (text) =>
        text.replace('Extension="xml" ContentType="application/xml"', 'Extension="xml" ContentType="application/x"'),
      [RELATIONSHIPS]: (text) => text.replaceAll(TYPES, `${strict}relationships`),
    });
    const after = patched(bytes, { op: 'writeState', xml: STATE });
    expect(partText(after, CONTENT_TYPES)).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
    expect(partText(after, RELATIONSHIPS)).toContain(`${strict}relationships/customXml"`);
    expect(partText(after, 'customXml/itemProps1.xml')).toContain(`xmlns:ds="${strict}customXml"`);
  });
});

describe('calculation', () => {
  const chain = {
    'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>',
    [RELATIONSHIPS]: (text: string) =>
      text.replace('</R', `<Relationship Id="rId9" Type="${TYPES}/calcChain" Target="calcChain.xml"/></R`),
    [CONTENT_TYPES]: (text: string) =>
      text.replace('</T', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></T'),
    [WORKBOOK]: (text: string) => text.replace('</sheets>', '</sheets><calcPr calcId="191029"/>'),
  };
  const formulas = snapshotFrom({ Plan: [[1, { formula: '=A1', value: 1 }]] });
  const write = (column: number, cell: object): Patch[number] =>
    ({ op: 'writeCells', sheet: 'Plan', row: 1, column, cells: [[cell]] }) as Patch[number];

  test.each<[string, Patch[number]]>([
    ['written', write(3, { kind: 'formula', formula: '=A1*2', value: 2 })],
    ['replaced', write(2, { kind: 'number', value: 1 })],
    ['removed', { op: 'clearOwned', sheet: 'Plan', range: { top: 1, left: 2, bottom: 1, right: 2 } }],
  ])('a formula %s: the chain goes and Excel is asked to calculate', (_, operation) => {
    const bytes = xlsxWith(chain, formulas);
    const after = patched(bytes, operation);
    expect(changedParts(bytes, after)).toEqual(
      [CONTENT_TYPES, SHEET, RELATIONSHIPS, 'xl/calcChain.xml', WORKBOOK].sort(),
    );
    expect(partText(after, WORKBOOK)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(partText(after, RELATIONSHIPS) + partText(after, CONTENT_TYPES)).not.toContain('calcChain');
  });

  test('no formula touched: the chain stays', () => {
    const bytes = xlsxWith(chain, formulas);
    expect(changedParts(bytes, patched(bytes, write(1, { kind: 'number', value: 2 })))).toEqual([SHEET]);
  });

  test('the wish is written at its place when there is none', () => {
    const after = patched(xlsxWith({}), write(3, { kind: 'formula', formula: '=B2', value: 5 }));
    expect(partText(after, WORKBOOK)).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });
});

describe('refusals', () => {
  test.each([
    ['signature parts', { '_xmlsignatures/sig1.xml': '<x/>' }],
    [
      'a signature origin',
      {
        '_rels/.rels': (text: string) =>
          text.replace(
            '</R',
            '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="o"/></R',
          ),
      },
    ],
  ])('a workbook with %s is not changed', (_, changes) => {
    const bytes = xlsxWith(changes);
    expect(() => patched(bytes, define('A'))).toThrow(expect.objectContaining({ code: 'signed' }));
    expect(patched(bytes)).toBe(bytes);
  });
});

describe('tables', () => {
  const snapshot = snapshotFrom(
    {
      Plan: [
        ['A', 'B'],
        [1, 2],
      ],
    },
    { tables: [{ sheet: 'Plan', name: 'T', range: 'A1:B2' }] },
  );

  test('header cells and column names stay the same text', () => {
    const bytes = xlsxWith({}, snapshot);
    const after = patched(
      bytes,
      { op: 'clearOwned', sheet: 'Plan', range: { top: 1, left: 1, bottom: 2, right: 2 } },
      {
        op: 'writeCells',
        sheet: 'Plan',
        row: 1,
        column: 1,
        cells: [
          [
            { kind: 'number', value: 2026 },
            { kind: 'text', value: '3-4\nx' },
          ],
        ],
      },
    );
    expect(partText(after, 'xl/tables/table1.xml')).toContain(
      '<tableColumn id="1" name="A"/><tableColumn id="2" name="3-4_x000a_x"/>',
    );
    const { strings } = readXlsx(after, '').snapshot;
    expect(strings).toEqual(expect.arrayContaining(['A', '3-4\nx']));
  });

  test('a styles part is made when a look needs one', () => {
    const bytes = xlsxWith({
      'xl/styles.xml': null,
      [RELATIONSHIPS]: (text) => text.replace(/<Relationship Id="rId2".*?\/>/, ''),
    });
    const after = patched(bytes, { op: 'formatRange', sheet: 'Plan', range, style: 'header' });
    expect(partPaths(after)).toContain('xl/styles.xml');
    expect(partText(after, RELATIONSHIPS)).toContain(`Type="${TYPES}/styles" Target="styles.xml"`);
    expect(patched(after, { op: 'formatRange', sheet: 'Plan', range, style: 'header' })).toBe(after);
  });
});
