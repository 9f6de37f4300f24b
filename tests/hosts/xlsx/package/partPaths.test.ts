import { relationshipsPath, relativeTarget, resolveTarget } from '../../../../src/hosts/xlsx/package/partPaths';

test('relationships stand beside their part', () => {
  expect(relationshipsPath('')).toBe('_rels/.rels');
  expect(relationshipsPath('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', '..\\tables\\my%20table.xml', 'xl/tables/my table.xml'],
  ['xl/workbook.xml', 'a%.xml', 'xl/a%.xml'],
])('from %j, %j is %j', (source, target, path) => expect(resolveTarget(source, target)).toBe(path));

test.each([
  ['xl/workbook.xml', 'xl/styles.xml', 'styles.xml'],
  ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
  ['workbook.xml', 'customXml/item1.xml', 'customXml/item1.xml'],
  ['customXml/item1.xml', 'customXml/itemProps1.xml', 'itemProps1.xml'],
])('from %j to %j leads %j', (source, path, target) => {
  expect(relativeTarget(source, path)).toBe(target);
  expect(resolveTarget(source, target)).toBe(path);
});
