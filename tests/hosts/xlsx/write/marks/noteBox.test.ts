import { MAX_COLUMN, MAX_ROW } from '../../../../../src/core';
import { readSheetFrame } from '../../../../../src/hosts/xlsx/read/sheetFrame';
import { readGridSizes } from '../../../../../src/hosts/xlsx/write/marks/gridSizes';
import { noteBox } from '../../../../../src/hosts/xlsx/write/marks/noteBox';

const plain = { columnWidth: () => 64, rowHeight: () => 20 };
const noNewSizes = { widths: new Map<number, number>(), heights: new Map<number, number>() };

function sizesOf(inner: string, newSizes = noNewSizes) {
  const text = `<worksheet>${inner}</worksheet>`;
  return readGridSizes(text, readSheetFrame(text), newSizes);
}

describe('the box of a note', () => {
  test('stands beside its cell and is as wide as it should be in pixels, whatever the columns', () => {
    expect(noteBox({ row: 3, column: 2 }, 'Short', plain).anchor).toEqual([2, 15, 2, 2, 5, 63, 4, 19]);
    const wide = { columnWidth: () => 500, rowHeight: () => 200 };
    expect(noteBox({ row: 3, column: 2 }, 'Short', wide).anchor).toEqual([2, 15, 2, 2, 2, 255, 2, 59]);
    const hidden = { ...plain, columnWidth: (column: number) => (column === 3 ? 0 : 64) };
    expect(noteBox({ row: 3, column: 2 }, 'Short', hidden).anchor.slice(4, 6)).toEqual([6, 63]);
  });

  test('grows with its text, up to a limit', () => {
    const heights = ['a', 'a\nb\nc\nd', 'word '.repeat(40), 'word '.repeat(4000)].map(
      (text) => noteBox({ row: 1, column: 1 }, text, plain).height,
    );
    expect(heights).toEqual([57, 72, 102, 312]);
  });

  test('stays on the sheet', () => {
    const { anchor } = noteBox({ row: MAX_ROW, column: MAX_COLUMN }, 'a', plain);
    expect([anchor[0], anchor[4]]).toEqual([MAX_COLUMN - 1, MAX_COLUMN - 1]);
    expect([anchor[2], anchor[6]]).toEqual([MAX_ROW - 1, MAX_ROW - 1]);
  });
});

describe('the sizes of a grid', () => {
  test("are Excel's own where the sheet says nothing", () => {
    const { columnWidth, rowHeight } = sizesOf('<sheetData/>');
    expect([columnWidth(1), rowHeight(1)]).toEqual([64, 20]);
  });

  test('are those of the sheet, hidden ones nothing', () => {
    const { columnWidth, rowHeight } = sizesOf(
      '<sheetFormatPr defaultColWidth="20.7109375" defaultRowHeight="30"/><cols><col min="2" max="3" width="10.7109375"/>' +
        '<col min="4" max="4" width="9" hidden="1"/></cols><sheetData><row r="2" ht="45"><c r="A2"/></row>' +
        '<row r="3" hidden="1"/><row r="4" spans="1:2"/></sheetData>',
    );
    expect([1, 2, 3, 4].map(columnWidth)).toEqual([145, 75, 75, 0]);
    expect([1, 2, 3, 4].map(rowHeight)).toEqual([40, 60, 0, 40]);
  });

  test('are those that it is about to get', () => {
    const newSizes = { widths: new Map([[1, 30]]), heights: new Map([[1, 60]]) };
    const { columnWidth, rowHeight } = sizesOf('<cols><col min="1" max="1" width="5"/></cols><sheetData/>', newSizes);
    expect([columnWidth(1), rowHeight(1)]).toEqual([215, 80]);
  });
});
