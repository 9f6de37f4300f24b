import { LIST, WORKBOOK, swap, type Mistake, type Parts } from './mistake';

const TABLE = 'xl/tables/table1.xml';
const RELS = 'xl/worksheets/_rels/sheet2.xml.rels';

/** Adds a second table to the list's sheet. */
const another = (id: number, name: string, ref: string) => (parts: Parts) => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xml = `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="1"><tableColumn id="1" name="Title"/></tableColumns></table>`;
  parts['xl/tables/table2.xml'] = new TextEncoder().encode(xml);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
  swap(
    RELS,
    '</Relationships>',
    `<Relationship Id="rId50" Type="${type}" Target="../tables/table2.xml"/></Relationships>`,
  )(parts);
  swap(LIST, '<tableParts count="1">', '<tableParts count="2"><tablePart r:id="rId50"/>')(parts);
  const override =
    '<Override PartName="/xl/tables/table2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>';
  swap('[Content_Types].xml', '</Types>', override)(parts);
  swap(LIST, '</sheetData>', '<row r="20"><c r="A20" t="inlineStr"><is><t>Title</t></is></c></row></sheetData>')(parts);
};

export const tableMistakes: readonly Mistake[] = [
  ['tableNamesAreUnique', 'an id twice', another(3, 'Second', 'A20:A21')],
  ['tableNamesAreUnique', 'a name twice', another(4, 'LOG', 'A20:A21')],
  ['tableNamesAreUnique', 'a name that is a cell', another(4, 'AB12', 'A20:A21')],
  [
    'tableNamesAreUnique',
    "a defined name's name",
    swap(WORKBOOK, '</definedNames>', '<definedName name="log">1</definedName></definedNames>'),
  ],
  ['tableRangesFit', 'no row of data', another(4, 'Second', 'A20:A20')],
  ['tableRangesFit', 'a range over another table', another(4, 'Second', 'A3:A4')],
  ['tableRangesFit', 'a filter over the totals', swap(TABLE, '<autoFilter ref="A3:J7"', '<autoFilter ref="A3:J8"')],
  ['tableRangesFit', 'a filter past the last column', swap(TABLE, 'colId="3"', 'colId="10"')],
  ['tableColumnsAreTheirHeaders', 'a name that is not the header', swap(TABLE, 'name="Level"', 'name="Levels"')],
  [
    'tableColumnsAreTheirHeaders',
    'a header that is a number',
    swap(LIST, /<c r="D3"[^>]*><v>\d+<\/v>/, '<c r="D3"><v>1</v>'),
  ],
  [
    'tableColumnsAreTheirHeaders',
    'a column less than the range',
    (parts) => {
      swap(TABLE, /<tableColumn id="12".*<\/tableColumn>/, '')(parts);
      swap(TABLE, '<tableColumns count="10">', '<tableColumns count="9">')(parts);
    },
  ],
  ['tableColumnsAreTheirHeaders', 'a column id twice', swap(TABLE, 'id="12"', 'id="1"')],
  ['countsAreRight', 'a column more than stated', swap(TABLE, '<tableColumns count="10">', '<tableColumns count="9">')],
  [
    'childrenAreInOrder',
    'the style before the columns',
    swap(TABLE, '<tableColumns', '<tableStyleInfo/><tableColumns'),
  ],
  ['tablesAreListed', 'a table that its sheet does not list', swap(LIST, /<tableParts .*<\/tableParts>/, '')],
];
