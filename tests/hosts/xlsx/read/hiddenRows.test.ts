import { HiddenRows } from '../../../../src/hosts/xlsx/read/hiddenRows';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { xlsxWithSheet } from '../../../support/xlsxParts';

function hiddenIn(inner: string) {
  return readXlsx(xlsxWithSheet(inner), 'book.xlsx').snapshot.sheets[0]!.hiddenRows;
}

describe('hidden rows', () => {
  test('are told as spans, by hand, by a filter or without height', () => {
    const rows = [
      '<row r="1"/><row r="2" hidden="1"/><row r="3" hidden = \'true\'><c r="A3"><v>1</v></c></row><row r="4" hidden="0"/>',
      '<row r="6" ht="0" customHeight="1"/><row r="7" ht="0.75"/><row r="8" ht="15" hidden="false"/>',
      '<row r="10" thickBot="1" collapsed="1" hidden="1"/>',
    ];
    expect(hiddenIn(`<sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:A9"/>`)).toEqual([
      { from: 2, to: 3 },
      { from: 6, to: 6 },
      { from: 10, to: 10 },
    ]);
  });

  test('count on where rows do not say their number', () => {
    expect(hiddenIn('<sheetData><row hidden="1"/><row hidden="1"/><row/><row hidden="1"/></sheetData>')).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ]);
  });

  test('are all but those named where the sheet hides rows by default', () => {
    const inner = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>';
    expect(hiddenIn(`${inner}<row r="1"/><row r="2"/><row r="4"/><row r="5" hidden="1"/></sheetData>`)).toEqual([
      { from: 3, to: 3 },
      { from: 5, to: 1048576 },
    ]);
    expect(hiddenIn(`${inner}</sheetData>`)).toEqual([{ from: 1, to: 1048576 }]);
  });

  test('rows in any order make spans in order', () => {
    const rows = new HiddenRows();
    for (const row of [5, 3, 4, 1]) rows.add(row, true);
    rows.add(2, false);
    expect(rows.spans(false)).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 5 },
    ]);
  });

  test('their cells are read like any other', () => {
    const { sheets } = readXlsx(
      xlsxWithSheet('<sheetData><row r="2" hidden="1"><c r="A2"><v>7</v></c></row></sheetData>'),
      '',
    ).snapshot;
    expect(sheets[0]!.columns[0]).toMatchObject({ firstRow: 2, values: new Float64Array([7]) });
  });
});

describe('hidden columns', () => {
  test.each([
    ['<col min="2" max="3" hidden="1"/>', [{ from: 2, to: 3 }]],
    [
      '<col min="2" max="2" width="0" customWidth="1"/><col min="3" max="16384" hidden="true"/>',
      [{ from: 2, to: 16384 }],
    ],
    ['<col min="1" max="1" width="9"/><col min="5" hidden="1"/>', [{ from: 5, to: 5 }]],
    ['<col min="4" max="2" hidden="1"/><col max="2" hidden="1"/>', []],
    ['<col min="9" max="99999" hidden="1"/>', [{ from: 9, to: 16384 }]],
  ])('%s', (columns, expected) => {
    const { sheets } = readXlsx(xlsxWithSheet(`<cols>${columns}</cols><sheetData/>`), '').snapshot;
    expect(sheets[0]!.hiddenColumns).toEqual(expected);
  });
});
