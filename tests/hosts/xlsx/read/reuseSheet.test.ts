import { canonical } from '../../../support/canonical';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { SHEET, xlsxWith, type PartChanges } from '../../../support/xlsxParts';
import { patchXlsx, readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import type { Patch } from '../../../../src/core';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const two = snapshotFrom(
  {
    First: [
      ['Action', 1],
      ['Train', { date: '2026-06-30' }],
    ],
    Second: [
      ['Title', 'Pax'],
      ['One', 20],
    ],
  },
  { tables: [{ sheet: 'Second', name: 'T', range: 'A1:B2' }] },
);
const notes = (kind: string) => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="r1" Type="${TYPES}/comments" Target="../comments1.xml"/></Relationships>`,
  'xl/comments1.xml': `<comments><commentList><comment ref="${kind}"/></commentList></comments>`,
});
const made = (changes: PartChanges = {}) => xlsxWith({ ...notes('A1'), ...changes }, two);
const before = readXlsx(made(), 'book.xlsx');
const [first, second] = before.snapshot.sheets;

/** Reads a changed file as the one it was made from is known, and anew: both must give the same. */
function readAgain(bytes: Uint8Array) {
  const again = readXlsx(bytes, 'book.xlsx', before).snapshot;
  expect(canonical(again)).toEqual(canonical(readXlsx(bytes, 'book.xlsx').snapshot));
  return again.sheets.map(({ columns }, index) => columns === before.snapshot.sheets[index]?.columns);
}

describe('reading a workbook again after a change', () => {
  const write: Patch = [
    {
      op: 'writeCells',
      sheet: 'Second',
      row: 3,
      column: 1,
      cells: [
        [
          { kind: 'text', value: 'Two' },
          { kind: 'date', day: 20000 },
        ],
      ],
    },
    { op: 'formatRange', sheet: 'Second', range: { top: 3, left: 2, bottom: 3, right: 2 }, style: 'date' },
  ];

  test('takes sheets that have not changed as they are', () => {
    expect(readAgain(patchXlsx(before, write))).toEqual([true, false]);
    expect(readAgain(made())).toEqual([true, true]);
    expect(first!.columns).not.toBe(second!.columns);
  });

  test('does so again and again', () => {
    let book = before;
    for (let row = 4; row < 8; row++) {
      const cells = [[{ kind: 'text', value: `Row ${row}` } as const]];
      const bytes = patchXlsx(book, [{ op: 'writeCells', sheet: 'Second', row, column: 1, cells }]);
      book = readXlsx(bytes, 'book.xlsx', book);
      expect(canonical(book.snapshot)).toEqual(canonical(readXlsx(bytes, 'book.xlsx').snapshot));
      expect(book.snapshot.sheets[0]!.columns).toBe(first!.columns);
    }
  });

  test.each<[string, PartChanges, boolean[]]>([
    ['its cells', { [SHEET]: (text) => text.replace('<v>1</v>', '<v>2</v>') }, [false, true]],
    ['its notes', notes('B2'), [false, true]],
    ['its relationships', { 'xl/worksheets/_rels/sheet1.xml.rels': null }, [false, true]],
    ['its table', { 'xl/tables/table1.xml': (text) => text.replace('name="Pax"', 'name="People"') }, [true, false]],
    ['the shared strings', { 'xl/sharedStrings.xml': (text) => text.replace('Train', 'Drain') }, [false, false]],
    [
      'the date system',
      { 'xl/workbook.xml': (text) => text.replace('<workbookPr', '<workbookPr date1904="1"') },
      [false, false],
    ],
    [
      'which styles are dates',
      { 'xl/styles.xml': (text) => text.replace('numFmtId="14"', 'numFmtId="1"') },
      [false, false],
    ],
    ['how things look', { 'xl/styles.xml': (text) => text.replace('<sz val="11"/>', '<sz val="12"/>') }, [true, true]],
  ])('reads a sheet again when %s changed', (_, changes, expected) => {
    expect(readAgain(made(changes))).toEqual(expected);
  });

  test('a sheet renamed, hidden or moved is known by its part', () => {
    const workbook = (text: string) =>
      text
        .replace(/(<sheet name="First".*?\/>)(<sheet name="Second".*?\/>)/, '$2$1')
        .replace('"First" sheetId="1" state="visible"', '"New" sheetId="1" state="hidden"');
    const again = readXlsx(made({ 'xl/workbook.xml': workbook }), 'book.xlsx', before).snapshot;
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Second', 'visible'],
      ['New', 'hidden'],
    ]);
    expect(again.sheets.map(({ columns }) => columns)).toEqual([second!.columns, first!.columns]);
  });

  test('what cannot be read is noticed all the same', () => {
    expect(() => readXlsx(made({ [SHEET]: '<worksheet>' }), 'book.xlsx', before)).toThrow('book.xlsx is damaged');
  });
});
