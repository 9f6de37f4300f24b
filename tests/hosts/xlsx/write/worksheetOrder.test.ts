import { withOnlyChild, withSheetChild, WORKSHEET_ORDER } from '../../../../src/hosts/xlsx/write/worksheetOrder';

const sheet = (inner: string) => `<worksheet>${inner}</worksheet>`;

test('every child finds its place among all others', () => {
  for (const name of WORKSHEET_ORDER) {
    const others = WORKSHEET_ORDER.filter((other) => other !== name).map((other) => `<${other}/>`);
    const all = WORKSHEET_ORDER.map((other) => `<${other}/>`).join('');
    expect(withOnlyChild(sheet(others.join('')), name, `<${name}/>`)).toBe(sheet(all));
  }
});

test('children of which there may be several come after their own kind', () => {
  const shell = sheet('<sheetData/><conditionalFormatting a="1"/><pageSetup/>');
  expect(withSheetChild(shell, 'conditionalFormatting', '<conditionalFormatting/>')).toBe(
    sheet('<sheetData/><conditionalFormatting a="1"/><conditionalFormatting/><pageSetup/>'),
  );
  expect(withSheetChild(sheet('<sheetData/><pageSetup/>'), 'conditionalFormatting', '<n/>')).toBe(
    sheet('<sheetData/><n/><pageSetup/>'),
  );
});

test('an only child is replaced or taken out', () => {
  const shell = sheet('<sheetData/><drawing a="1"><x/></drawing>');
  expect(withOnlyChild(shell, 'drawing', '<drawing/>')).toBe(sheet('<sheetData/><drawing/>'));
  expect(withOnlyChild(shell, 'drawing', null)).toBe(sheet('<sheetData/>'));
  expect(withOnlyChild(shell, 'picture', null)).toBe(shell);
});

test('stays beside what the order does not know', () => {
  expect(withOnlyChild(sheet('<sheetData/><mc:AlternateContent/><tableParts/>'), 'drawing', '<drawing/>')).toBe(
    sheet('<sheetData/><drawing/><mc:AlternateContent/><tableParts/>'),
  );
});
