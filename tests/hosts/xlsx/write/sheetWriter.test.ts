import type { Patch, PatchCell } from '../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { canonical } from '../../../support/canonical';
import { SHEET, changedParts, partText, xlsxWith, xlsxWithSheet } from '../../../support/xlsxParts';

const number = (value: number): PatchCell => ({ kind: 'number', value });
const text = (value: string): PatchCell => ({ kind: 'text', value });

/** The sheet's cells element after a patch. */
function dataAfter(bytes: Uint8Array, patch: Patch): string {
  return /<(?:\w+:)?sheetData.*<\/(?:\w+:)?sheetData>/s.exec(partText(patched(bytes, patch), SHEET))![0];
}

function patched(bytes: Uint8Array, patch: Patch): Uint8Array {
  return patchXlsx(readXlsx(bytes, 'book.xlsx'), patch);
}

function write(row: number, column: number, ...cells: (PatchCell | null)[]): Patch {
  return [{ op: 'writeCells', sheet: 'Plan', row, column, cells: [cells] }];
}

function clear(top: number, left: number, bottom: number, right: number): Patch {
  return [{ op: 'clearOwned', sheet: 'Plan', range: { top, left, bottom, right } }];
}

function sheet(rows: string): Uint8Array {
  return xlsxWithSheet(`<dimension ref="A1:B2"/><sheetData>${rows}</sheetData>`);
}

describe('writing cells', () => {
  test('each kind, in new rows and cells in their order', () => {
    const bytes = sheet('<row r="2" spans="2:2" ht="30"><c r="B2"><v>1</v></c></row>');
    const patch = [
      ...write(2, 3, text(' a\n&<b>'), { kind: 'date', day: 0 }),
      ...write(2, 1, { kind: 'boolean', value: false }),
      ...write(1, 1, { kind: 'formula', formula: '=1<2', value: true }, { kind: 'formula', formula: '=""', value: '' }),
      ...write(4, 1, { kind: 'formula', formula: '=B2', value: 1 }, { kind: 'blank' }),
      ...write(5, 1, { kind: 'blank' }),
    ];
    expect(dataAfter(bytes, patch)).toBe(
      '<sheetData><row r="1"><c r="A1" t="b"><f>1&lt;2</f><v>1</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>' +
        '<row r="2" spans="1:4" ht="30"><c r="A2" t="b"><v>0</v></c><c r="B2"><v>1</v></c>' +
        '<c r="C2" t="inlineStr"><is><t xml:space="preserve"> a\n&amp;&lt;b&gt;</t></is></c><c r="D2"><v>25569</v></c></row>' +
        '<row r="4"><c r="A4"><f>B2</f><v>1</v></c></row></sheetData>',
    );
    expect(partText(patched(bytes, patch), SHEET)).toContain('<dimension ref="A1:D4"/>');
  });

  test('keeps a style and drops what belonged to the old content', () => {
    const bytes = sheet(
      '<row r="1"><c r="A1" s="1" t="s" cm="1" vm="2"><v>0</v></c><c r="B1" s="1" t="b"><v>1</v></c></row>',
    );
    expect(dataAfter(bytes, write(1, 1, number(2), { kind: 'blank' }))).toBe(
      '<sheetData><row r="1"><c r="A1" s="1"><v>2</v></c><c r="B1" s="1"/></row></sheetData>',
    );
  });

  test('a new cell looks like its row, or else like its column', () => {
    const bytes = xlsxWithSheet(
      '<cols><col min="3" max="4" width="9" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData>',
    );
    expect(dataAfter(bytes, [...write(1, 1, number(1)), ...write(2, 1, number(1), null, number(1))])).toBe(
      '<sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c></row>' +
        '<row r="2" s="1"><c r="A2"><v>1</v></c><c r="C2" s="1"><v>1</v></c></row></sheetData>',
    );
  });

  test('into a sheet without rows', () => {
    const expected = '<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>';
    expect(dataAfter(xlsxWithSheet('<sheetData/>'), write(3, 2, number(1)))).toBe(expected);
    expect(dataAfter(xlsxWithSheet('<sheetData></sheetData>'), write(3, 2, number(1)))).toBe(expected);
  });

  test('gives cells and rows their place where inserting would move them', () => {
    const bytes = sheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>5</v></c></row><row><c><v>6</v></c><c r="C6"><v>7</v></c></row>',
    );
    const patch = [...write(3, 1, number(3)), ...write(6, 2, number(6.5))];
    expect(dataAfter(bytes, patch)).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>' +
        '<row r="5"><c><v>5</v></c></row><row r="6"><c r="A6"><v>6</v></c><c r="B6"><v>6.5</v></c><c r="C6"><v>7</v></c></row></sheetData>',
    );
    const cleared = canonical(readXlsx(patched(bytes, clear(1, 1, 1, 1)), '').snapshot).sheets[0]!.cells;
    expect(Object.keys(cleared)).toEqual(['A5', 'A6', 'B1', 'C6']);
  });

  test('rows that do not say their number get it, and wider spans, when rows are put in', () => {
    const bytes = sheet('<row r="3"/><row spans="1:1"><c r="A4"><v>1</v></c></row><row/><row/>');
    const patch = [...write(1, 1, number(1)), ...write(4, 2, number(2)), ...write(5, 1, number(3))];
    expect(dataAfter(bytes, patch)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"/>' +
        '<row spans="1:2" r="4"><c r="A4"><v>1</v></c><c r="B4"><v>2</v></c></row>' +
        '<row r="5"><c r="A5"><v>3</v></c></row><row r="6"/></sheetData>',
    );
  });

  test('with the prefix of the file', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = xlsxWith({
      [SHEET]: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="A2"/></x:row></x:sheetData></x:worksheet>`,
    });
    expect(
      dataAfter(bytes, [
        ...write(1, 1, text('a')),
        ...write(2, 1, { kind: 'formula', formula: '=1', value: 1 }, number(2)),
      ]),
    ).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:f>1</x:f><x:v>1</x:v></x:c><x:c r="B2"><x:v>2</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test.each([
    '\u0000',
    'a\u0001b\u001f',
    '\ufffe\uffff',
    '\ud800',
    'a\udc00',
    '😀',
    '_x0041_',
    '_x005F_',
    '\t\n',
    ' ',
    ']]>',
    '&amp;',
  ])('the text %j comes back', (value) => {
    const after = readXlsx(patched(sheet(''), write(1, 1, text(value))), '').snapshot;
    expect(canonical(after).sheets[0]!.cells).toEqual({ A1: { kind: 'text', value } });
  });

  test('the same content again changes nothing, byte for byte', () => {
    const shared =
      '<c r="C1" t="s"><v>0</v></c><c r="D1"><f t="shared" ref="D1:E1" si="0">A1</f><v>1</v></c><c r="E1"><f t="shared" si="0"/><v>2</v></c>';
    const bytes = sheet(`<row r="1"><c r="A1"><v>1.50</v></c><c r="B1" s="1"><v>46203</v></c>${shared}</row>`);
    const formula = (name: string, value: number): PatchCell => ({ kind: 'formula', formula: name, value });
    const patch = write(
      1,
      1,
      number(1.5),
      { kind: 'date', day: 20634 },
      text('Action'),
      formula('=A1', 1),
      formula('=B1', 2),
      { kind: 'blank' },
    );
    expect(patched(bytes, patch)).toBe(bytes);
  });

  test.each(['<row r="2"/><row r="1"/>', '<row r="1"/><row r="1"/>', '<row r="1"><c r="B1"/><c r="A1"/></row>'])(
    'into %s, which Excel would have to repair first, is refused',
    (rows) => expect(() => patched(sheet(rows), write(1, 1, number(1)))).toThrow('book.xlsx is damaged'),
  );

  test('looks, fills and clearing of one cell are taken in their order', () => {
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    const fill = { op: 'setFill', sheet: 'Plan', range, colour: 'FFF2CC' } as const;
    const look = { op: 'formatRange', sheet: 'Plan', range, style: 'text' } as const;
    const bytes = sheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
    const styleAfter = (...patch: Patch) => /<c r="A1" s="(\d+)"/.exec(dataAfter(bytes, patch))?.[1];
    const alone = styleAfter(look);
    expect(styleAfter(fill, look)).toBe(alone);
    expect(styleAfter(look, fill)).not.toBe(alone);
    expect(dataAfter(bytes, [fill, look, ...clear(1, 1, 1, 1)])).toBe('<sheetData><row r="1"></row></sheetData>');
  });

  test('a number that is not finite stops the patch', () => {
    expect(() => patched(sheet(''), write(1, 1, number(NaN)))).toThrow(expect.objectContaining({ code: 'unexpected' }));
  });
});

describe('text that stays text', () => {
  test('gets a style with a quote prefix, made once; other content loses it', () => {
    const first = patched(sheet(''), write(1, 1, text('3-4'), text('plain'), text('=x')));
    const data = /<sheetData>.*<\/sheetData>/.exec(partText(first, SHEET))![0];
    expect([...data.matchAll(/s="(\d+)"/g)].map(([, style]) => style)).toEqual(['2', '2']);
    expect(partText(first, 'xl/styles.xml')).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
    );
    const second = patched(first, write(1, 1, number(5), null, text('1/2')));
    expect(partText(second, SHEET)).toContain('<c r="A1"><v>5</v></c>');
    expect(changedParts(first, second)).toEqual([SHEET]);
  });

  test('keeps it under a look', () => {
    const format: Patch = [
      { op: 'formatRange', sheet: 'Plan', range: { top: 1, left: 1, bottom: 1, right: 2 }, style: 'text' },
    ];
    const after = patched(sheet(''), [...write(1, 1, text('(1)'), text('x')), ...format]);
    expect(partText(after, 'xl/styles.xml')).toContain('quotePrefix="1" applyAlignment="1"');
    expect(patched(after, [...write(1, 1, text('(1)'), text('x')), ...format])).toBe(after);
  });
});

describe('clearing owned cells', () => {
  test('takes the elements out and leaves the rest', () => {
    const bytes = sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>3</v></c></row>');
    expect(dataAfter(bytes, clear(1, 2, 9, 3))).toBe('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    expect(patched(bytes, clear(5, 1, 9, 3))).toBe(bytes);
  });

  test('what is written after clearing starts without the old style', () => {
    const bytes = sheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
    expect(dataAfter(bytes, [...clear(1, 1, 1, 1), ...write(1, 1, number(1))])).toContain(
      '<c r="A1" s="0"><v>1</v></c>',
    );
    expect(dataAfter(bytes, [...clear(1, 1, 1, 1), ...write(1, 1, number(2))])).toContain('<c r="A1"><v>2</v></c>');
    expect(dataAfter(bytes, [...write(1, 1, number(2)), ...clear(1, 1, 1, 1)])).toContain('<row r="1"></row>');
  });
});

describe('shared formulas', () => {
  const group = [1, 2, 3].map((row) => {
    const f = row === 1 ? '<f t="shared" ref="B1:B3" si="0">A1&amp;"&lt;"</f>' : '<f t="shared" si="0"/>';
    return `<row r="${row}"><c r="B${row}" t="str">${f}<v>x</v></c></row>`;
  });

  test('are written out when the first of them is replaced', () => {
    expect(dataAfter(sheet(group.join('')), write(1, 2, text('gone')))).toBe(
      '<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>gone</t></is></c></row>' +
        [2, 3]
          .map((row) => `<row r="${row}"><c r="B${row}" t="str"><f>A${row}&amp;"&lt;"</f><v>x</v></c></row>`)
          .join('') +
        '</sheetData>',
    );
  });

  test('stay when another of them is replaced', () => {
    const expected = group
      .join('')
      .replace('<c r="B2" t="str"><f t="shared" si="0"/><v>x</v></c>', '<c r="B2"><v>1</v></c>');
    expect(dataAfter(sheet(group.join('')), write(2, 2, number(1)))).toBe(`<sheetData>${expected}</sheetData>`);
  });

  test('mean the same after any of them was replaced and given a look', () => {
    const patch: Patch = [
      ...write(1, 2, number(1)),
      { op: 'formatRange', sheet: 'Plan', range: { top: 1, left: 2, bottom: 3, right: 2 }, style: 'text' },
    ];
    const { cells } = canonical(readXlsx(patched(sheet(group.join('')), patch), '').snapshot).sheets[0]!;
    expect(cells.B3).toEqual({ kind: 'text', value: 'x', formula: '=A3&"<"' });
  });
});
