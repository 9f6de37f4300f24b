import { outsideFormulas } from '../../../../../src/core/report/shareCheck/kinds/outsideFormulas';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';

const lines = (formula: string) =>
  shareLines(outsideFormulas.title, shareWorkbook([['x'], [{ formula, value: 1 }], [{ formula, value: 1 }]]));

test.each([
  "='C:\\plans\\[Plan 2024.xlsx]Sheet 1'!$A$1",
  '=[1]Sheet1!A1',
  '=SUM(2,[Budget.xlsx]Total!B2:B9)',
  "=IF(A1,'[It''s.xlsx]x'!A1,0)",
])('%s is over another workbook', (formula) => {
  expect(lines(formula)).toEqual(['Other A2: 2 formulas']);
});

test.each(['=Table1[Total]+Plan!A1', "=Table1[[#This Row],[a]]*'Plan'!B2", '=Plan!A1', '="[x]!"', '=A1'])(
  '%s stays in the workbook',
  (formula) => expect(lines(formula)).toEqual([]),
);

test('names of cells in other workbooks are counted too', () => {
  const name = (reference: string) => ({ name: 'Rates', reference, scope: null, isHidden: true });
  const names = [name("'C:\\plans\\[Old.xlsx]Rates'!$A$1"), name("'Plan'!$A$1"), name('[2]Rates!$B$2')];
  expect(shareLines(outsideFormulas.title, { ...shareWorkbook(), names })).toEqual(['2 names of cells']);
});
