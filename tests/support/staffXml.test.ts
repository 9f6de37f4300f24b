import { staffXml } from './staffXml';

const owned = [{ top: 1, left: 2, bottom: 2, right: 3 }];
const sheet = (cells: string, cols = '') =>
  `<worksheet>${cols}<sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

test('owned cells and their columns do not count', () => {
  const before = sheet('<c r="A1"><v>1</v></c>', '<cols><col min="1" max="9" width="8"/></cols>');
  const after = sheet(
    '<c r="A1"><v>1</v></c><c r="B1" s="4"/><c r="C1"><v>2</v></c>',
    '<cols><col min="1" max="1" width="8"/><col min="2" max="3" width="20"/><col min="4" max="9" width="8"/></cols>',
  );
  expect(staffXml(after, owned)).toBe(staffXml(before, owned));
});

test.each([
  ['a value', '<c r="A1"><v>2</v></c>'],
  ['a style', '<c r="A1" s="1"><v>1</v></c>'],
  ['a cell more', '<c r="A1"><v>1</v></c><c r="D1"/>'],
  ['a cell less', ''],
])('%s of staff counts', (_, cells) => {
  expect(staffXml(sheet(cells), owned)).not.toBe(staffXml(sheet('<c r="A1"><v>1</v></c>'), owned));
});

test("a width of staff's columns counts", () => {
  const width = (value: number) => sheet('', `<cols><col min="1" max="1" width="${value}"/></cols>`);
  expect(staffXml(width(8), owned)).not.toBe(staffXml(width(9), owned));
});
