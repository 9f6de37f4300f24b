import { readBlocks } from '../../../src/core/read/readBlocks';
import { copySheet } from '../../support/editSnapshot';
import { ownBook, withSheets } from '../../support/ownSheets';

const sheetsRead = (workbook: ReturnType<typeof ownBook>) =>
  readBlocks([workbook], []).blocks.map(({ sheet, role }) => `${sheet.name}: ${role}`);

test('the sheets of the product are never read, nor are copies of them', () => {
  const book = withSheets(ownBook());
  expect(sheetsRead(book)).toEqual(['Plan: plan', 'Log: workshops']);
  expect(sheetsRead(copySheet(book, 'KPI Register', 'Copy'))).toEqual(['Plan: plan', 'Log: workshops']);
});

test('without its mark the register would be taken for a plan', () => {
  const book = { ...withSheets(ownBook()), names: [] };
  expect(sheetsRead(book)).toContain('KPI Register: plan');
});

test('a mapping of such a sheet is not used, which is said', () => {
  const mapping = { sheet: 'KPI Register', role: 'plan' as const, headerCells: ['A4'] };
  const { blocks, problems } = readBlocks([withSheets(ownBook())], [mapping]);
  expect(blocks.map(({ sheet }) => sheet.name)).toEqual(['Plan', 'Log']);
  expect(problems).toEqual(['The sheet "KPI Register" is Plan Monitor\'s own; its mapping is not used.']);
});
