import type { Patch, SetFill } from '../../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../../../../src/hosts/xlsx/xml/xmlTree';
import { changedParts, partText, SHEET, xlsxWithSheet } from '../../../../support/xlsxParts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = 'xl/styles.xml';
const BLUE = 'DDEBF7';

/** Style 1 is bold, a date, in a box and on a pattern; its named style 1 has a fill of its own. */
const styles =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="lightUp"><fgColor theme="4"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="0" xfId="1" applyNumberFormat="1" quotePrefix="1"><protection locked="0"/></xf></cellXfs></styleSheet>';

const ROWS =
  '<cols><col min="4" max="4" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="str"><f>A1</f><v>x</v></c></row></sheetData>';
const bytes = xlsxWithSheet(ROWS, { [STYLES]: styles });

const fill = (colour: string | null, right: number, bottom = 1): SetFill => ({
  op: 'setFill',
  sheet: 'Plan',
  range: { top: 1, left: 1, bottom, right },
  colour,
});

function patched(before: Uint8Array, ...patch: Patch): Uint8Array {
  return patchXlsx(readXlsx(before, ''), patch);
}

/** The attributes of the style that a cell has. */
function styleOf(file: Uint8Array, cell: string): XmlElement | undefined {
  const tag = new RegExp(`<c r="${cell}"[^>]*>`).exec(partText(file, SHEET))?.[0];
  const list = childNamed(parseXml(partText(file, STYLES)), 'cellXfs');
  return tag === undefined ? undefined : childrenNamed(list, 'xf')[Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0)];
}

function colourOf(file: Uint8Array, cell: string): string | undefined {
  const fills = childrenNamed(childNamed(parseXml(partText(file, STYLES)), 'fills'), 'fill');
  const pattern = childNamed(fills[Number(styleOf(file, cell)?.attributes.fillId)], 'patternFill');
  return pattern && (childNamed(pattern, 'fgColor')?.attributes.rgb ?? pattern.attributes.patternType);
}

test("changes a cell's fill and nothing else of it", () => {
  const after = patched(bytes, fill(BLUE, 2));
  expect(colourOf(after, 'A1')).toBe('FFDDEBF7');
  expect(colourOf(after, 'B1')).toBe('FFDDEBF7');
  const { fillId, applyFill, ...others } = styleOf(after, 'A1')!.attributes;
  expect([fillId, applyFill]).toEqual(['3', '1']);
  expect(others).toEqual({
    numFmtId: '14',
    fontId: '1',
    borderId: '0',
    xfId: '1',
    applyNumberFormat: '1',
    quotePrefix: '1',
  });
  expect(childNamed(styleOf(after, 'A1'), 'protection')?.attributes).toEqual({ locked: '0' });
  const withoutStyles = (file: Uint8Array) => partText(file, SHEET).replace(/(<c [^>]*?) s="\d+"/g, '$1');
  expect(withoutStyles(after)).toBe(withoutStyles(bytes));
  expect(changedParts(bytes, after)).toEqual([STYLES, SHEET]);
  expect(readXlsx(after, '').snapshot.sheets[0]!.columns).toEqual(readXlsx(bytes, '').snapshot.sheets[0]!.columns);
});

test('null takes the fill off, also where the named style has one', () => {
  const after = patched(bytes, fill(null, 1));
  expect(colourOf(after, 'A1')).toBe('none');
  expect(styleOf(after, 'A1')!.attributes.applyFill).toBe('1');
  const back = patched(patched(bytes, fill(BLUE, 2)), fill(null, 2));
  expect(partText(back, SHEET)).toContain('<c r="B1" t="str" s="0">');
});

test('cells that are not there come with the fill, looking as their column does', () => {
  const after = patched(bytes, fill(BLUE, 4, 2));
  for (const cell of ['C1', 'D1', 'A2', 'D2']) expect(colourOf(after, cell)).toBe('FFDDEBF7');
  expect(styleOf(after, 'D2')!.attributes.numFmtId).toBe('14');
  expect(styleOf(after, 'C1')!.attributes.numFmtId).toBe('0');
  expect(readXlsx(after, '').snapshot.sheets[0]!.columns).toEqual(readXlsx(bytes, '').snapshot.sheets[0]!.columns);
});

test('a fill that is not there is not taken off: no cell comes into being', () => {
  const after = patched(bytes, { ...fill(null, 4, 3), range: { top: 2, left: 1, bottom: 3, right: 3 } });
  expect(after).toBe(bytes);
});

test('the same again changes no byte, and styles are made once', () => {
  const once = patched(bytes, fill(BLUE, 4, 3));
  expect(patched(once, fill(BLUE, 4, 3))).toBe(once);
  expect(partText(once, STYLES)).toContain('<cellXfs count="4">');
  expect(partText(once, STYLES)).toContain('<fills count="4">');
});

test('counts in the order of the patch beside looks and clearing', () => {
  const range = { top: 1, left: 1, bottom: 1, right: 1 };
  const look = { op: 'formatRange', sheet: 'Plan', range, style: 'header' } as const;
  const clear = { op: 'clearOwned', sheet: 'Plan', range } as const;
  expect(colourOf(patched(bytes, look, fill('FF0000', 1)), 'A1')).toBe('FFFF0000');
  expect(colourOf(patched(bytes, fill('FF0000', 1), look), 'A1')).toBe('FFDDEBF7');
  expect(styleOf(patched(bytes, fill('FF0000', 1), clear), 'A1')).toBeUndefined();
  const cleared = patched(bytes, clear, fill('FF0000', 1));
  expect(colourOf(cleared, 'A1')).toBe('FFFF0000');
  expect(styleOf(cleared, 'A1')!.attributes.fontId).toBe('0');
  expect(partText(cleared, SHEET)).not.toContain('<v>1</v>');
});
