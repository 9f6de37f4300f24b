import { moveFormula, parseFormula } from '../../../../src/hosts/xlsx/read/moveFormula';

describe('moveFormula', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'C4+$A4+C$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(C4:D5)'],
    ['SUM(A:A)+SUM($B:C)', 'SUM(C:C)+SUM($B:E)'],
    ['SUM(1:3)+SUM($1:2)', 'SUM(4:6)+SUM($1:5)'],
    ['"A1"&\'A1 B2\'!A1', '"A1"&\'A1 B2\'!C4'],
    ["'It''s A1'!B2", "'It''s A1'!D5"],
    ['Sheet1!A1', 'Sheet1!C4'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C4)+ATAN2(C4,D4)'],
    ['Table1[[#This Row],[A1]]+A1', 'Table1[[#This Row],[A1]]+C4'],
    ['Total_A1+A1_x+_A1+A1.b', 'Total_A1+A1_x+_A1+A1.b'],
    ['1.5E3+2', '1.5E3+2'],
    ['IF(a1>0,b2,"")', 'IF(C4>0,D5,"")'],
    ['[1]Plan!A1', '[1]Plan!C4'],
    ['A1048576+XFD1', '#REF!+#REF!'],
    ['Größe1+É1', 'Größe1+É1'],
  ])('%s becomes %s three rows down and two columns right', (formula, moved) => {
    expect(moveFormula(parseFormula(formula), 3, 2)).toBe(moved);
  });

  test('moves up and left, off the grid when there is nothing there', () => {
    expect(moveFormula(parseFormula('C5+A1'), -2, -1)).toBe('B3+#REF!');
  });
});
