import { setRowHeights } from '../../../../src/hosts/xlsx/write/setRowHeights';

const sheet = (data: string) => `<worksheet xmlns="m"><cols/>${data}<extLst/></worksheet>`;
const after = (data: string, heights: readonly (readonly [number, number])[]) =>
  setRowHeights(sheet(data), new Map(heights));

test('gives rows their heights and leaves the rest as it is', () => {
  const data = '<sheetData><row r="1" spans="1:2" ht="15"><c r="A1"/></row><row r="3" customHeight="0"/></sheetData>';
  expect(
    after(data, [
      [1, 30],
      [3, 12.5],
    ]),
  ).toBe(
    sheet(
      '<sheetData><row r="1" spans="1:2" ht="30" customHeight="1"><c r="A1"/></row>' +
        '<row r="3" customHeight="1" ht="12.5"/></sheetData>',
    ),
  );
});

test('puts in rows that are not there, in their order', () => {
  const data = '<sheetData><row r="3"><c r="A3"/></row></sheetData>';
  expect(
    after(data, [
      [5, 10],
      [1, 20],
      [4, 30],
    ]),
  ).toBe(
    sheet(
      '<sheetData><row r="1" ht="20" customHeight="1"/><row r="3"><c r="A3"/></row>' +
        '<row r="4" ht="30" customHeight="1"/><row r="5" ht="10" customHeight="1"/></sheetData>',
    ),
  );
});

test('rows that count on from the one before say their number once rows are put in', () => {
  const data = '<sheetData><row r="2"/><row><c/></row></sheetData>';
  expect(after(data, [[1, 20]])).toContain('<row r="2"/><row r="3"><c/></row>');
  expect(after(data, [[2, 20]])).toContain('<row r="2" ht="20" customHeight="1"/><row><c/></row>');
});

test.each(['<sheetData/>', '<sheetData></sheetData>'])('an empty %s gets rows', (data) => {
  expect(after(data, [[2, 20]])).toBe(sheet('<sheetData><row r="2" ht="20" customHeight="1"/></sheetData>'));
});

test('keeps the prefix of the file', () => {
  const text = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
  expect(setRowHeights(text, new Map([[1, 9]]))).toBe(
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1" ht="9" customHeight="1"/></x:sheetData></x:worksheet>',
  );
});

test('changes nothing that is so already', () => {
  const data = '<sheetData><row r="1" ht="30.0" customHeight="true"/></sheetData>';
  expect(after(data, [[1, 30]])).toBe(sheet(data));
  expect(after(data, [])).toBe(sheet(data));
});
