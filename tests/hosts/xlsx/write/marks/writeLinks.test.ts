import type { AddHyperlink, DeleteHyperlink, LinkTarget } from '../../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { changedParts, partPaths, partText, SHEET, xlsxWithSheet } from '../../../../support/xlsxParts';

const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const add = (row: number, column: number, target: LinkTarget): AddHyperlink => ({
  op: 'addHyperlink',
  sheet: 'Plan',
  row,
  column,
  target,
});
const remove = (row: number, column: number): DeleteHyperlink => ({
  op: 'deleteHyperlink',
  sheet: 'Plan',
  row,
  column,
});
const address = (text: string): LinkTarget => ({ kind: 'address', address: text });
const PLACE: LinkTarget = { kind: 'cells', sheet: 'Plan', range: { top: 2, left: 1, bottom: 3, right: 2 } };

function patched(bytes: Uint8Array, ...patch: (AddHyperlink | DeleteHyperlink)[]): Uint8Array {
  return patchXlsx(readXlsx(bytes, ''), patch);
}

const linksOf = (bytes: Uint8Array) => readXlsx(bytes, '').snapshot.sheets[0]!.hyperlinks;
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const relationship = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/hyperlink" Target="${target}" TargetMode="External"/>`;
const relationships = (...inner: string[]) => `<Relationships xmlns="${PACKAGE}">${inner.join('')}</Relationships>`;

/** A sheet with staff's links: over several cells, of a cell with a tip, and two that share a relationship. */
const staffLinks = (): Uint8Array =>
  xlsxWithSheet(
    `<sheetData/><hyperlinks xmlns:r="${TYPES}"><hyperlink ref="A1:B2" r:id="rId7"/><hyperlink ref="C1" r:id="rId9" tooltip="Theirs"/><hyperlink ref="C2" r:id="rId9"/></hyperlinks>`,
    { [RELATIONSHIPS]: relationships(relationship('rId7', 'https://a.example/'), relationship('rId9', 'b.xlsx')) },
  );

test('a place in the workbook needs no relationship', () => {
  const bytes = xlsxWithSheet('<sheetData/><pageMargins/>');
  const after = patched(bytes, add(1, 1, PLACE));
  expect(partText(after, SHEET)).toContain(
    `<sheetData/><hyperlinks><hyperlink ref="A1" location="'Plan'!A2:B3"/></hyperlinks><pageMargins/>`,
  );
  expect(changedParts(bytes, after)).toEqual([SHEET]);
  expect(partText(patched(after, remove(1, 1)), SHEET)).toBe(partText(bytes, SHEET));
});

test('an address comes and goes with its relationship', () => {
  const bytes = xlsxWithSheet('<sheetData/>');
  const after = patched(bytes, add(1, 1, address('https://example.org/a b?x=1&y="2"#part')));
  expect(partText(after, SHEET)).toContain(`<hyperlink ref="A1" xmlns:r="${TYPES}" r:id="rId1" location="part"/>`);
  expect(partText(after, RELATIONSHIPS)).toContain(relationship('rId1', 'https://example.org/a%20b?x=1&amp;y=%222%22'));
  expect(linksOf(after)).toEqual([{ range: cell(1, 1), target: 'https://example.org/a%20b?x=1&y=%222%22#part' }]);
  const gone = patched(after, remove(1, 1));
  expect(partPaths(gone)).toEqual(partPaths(bytes));
  expect(partText(gone, SHEET)).toBe(partText(bytes, SHEET));
});

test.each(['mailto:office@example.org', '#Name', 'https://example.org/#', '..\\other.xlsx#Sheet1!A1'])(
  '%s is read as it was written',
  (text) => {
    expect(linksOf(patched(xlsxWithSheet('<sheetData/>'), add(2, 2, address(text))))).toEqual([
      { range: cell(2, 2), target: text },
    ]);
  },
);

test('the same again changes no byte, and nor does taking out a link that is not there', () => {
  const once = patched(staffLinks(), add(5, 5, address('https://example.org/')), add(6, 5, PLACE));
  expect(patched(once, add(5, 5, address('https://example.org/')), add(6, 5, PLACE))).toBe(once);
  expect(patched(once, add(1, 3, address('b.xlsx')))).toBe(once);
  expect(patched(once, remove(9, 9))).toBe(once);
});

test('the link of a cell is replaced in its place, and its relationship goes when no other link uses it', () => {
  const bytes = staffLinks();
  const first = patched(bytes, add(1, 3, PLACE));
  expect(partText(first, SHEET)).toContain(
    `r:id="rId7"/><hyperlink ref="C1" location="'Plan'!A2:B3"/><hyperlink ref="C2"`,
  );
  expect(changedParts(bytes, first)).toEqual([SHEET]);
  const second = patched(first, add(2, 3, address('https://c.example/')));
  expect(partText(second, RELATIONSHIPS)).toBe(
    relationships(relationship('rId7', 'https://a.example/'), relationship('rId10', 'https://c.example/')),
  );
});

test("a link over several cells is staff's: it stays, with a link of one of its cells beside it or none", () => {
  const bytes = staffLinks();
  const after = patched(bytes, add(1, 1, PLACE));
  expect(linksOf(after)).toEqual([...linksOf(bytes)!, { range: cell(1, 1), target: "#'Plan'!A2:B3" }]);
  expect(patched(bytes, remove(1, 1))).toBe(bytes);
  expect(partText(patched(after, remove(1, 1)), SHEET)).toBe(partText(bytes, SHEET));
});

test('operations on one cell count in their order', () => {
  const bytes = xlsxWithSheet('<sheetData/>');
  const twice = patched(bytes, add(1, 1, address('https://a.example/')), add(1, 1, address('https://b.example/')));
  expect(partText(twice, RELATIONSHIPS).split('<Relationship ')).toHaveLength(2);
  expect(linksOf(twice)).toEqual([{ range: cell(1, 1), target: 'https://b.example/' }]);
  expect(patched(bytes, add(1, 1, PLACE), remove(1, 1))).toBe(bytes);
});

test('an address that Excel would take for damage is refused', () => {
  const longest = `https://example.org/${'x'.repeat(2079 - 20)}`;
  expect(linksOf(patched(xlsxWithSheet('<sheetData/>'), add(1, 1, address(longest))))).toHaveLength(1);
  expect(() => patched(xlsxWithSheet('<sheetData/>'), add(4, 2, address(`${longest}x`)))).toThrow('the cell B4');
});
