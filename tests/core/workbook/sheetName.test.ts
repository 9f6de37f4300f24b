import fc from 'fast-check';
import { formatSheetRange, parseSheetRange, quoteSheetName } from '../../../src/core';

const range = { top: 5, left: 6, bottom: 60, right: 6 };

describe('quoteSheetName', () => {
  test.each([
    ['Plan', "'Plan'"],
    ['My plan', "'My plan'"],
    ["Member's list", "'Member''s list'"],
    ["''", "''''''"],
    ['2024-25', "'2024-25'"],
  ])('%j', (name, quoted) => expect(quoteSheetName(name)).toBe(quoted));
});

describe('parseSheetRange', () => {
  test.each([
    ["'Plan'!$F$5:$F$60", 'Plan'],
    ['Plan!$F$5:$F$60', 'Plan'],
    ['=Plan!F5:F60', 'Plan'],
    [" ='My plan'!$F$5:$F$60 ", 'My plan'],
    ["'Member''s list'!$F$5:$F$60", "Member's list"],
    ["'a!b,c'!$F$5:$F$60", 'a!b,c'],
    ['Übersicht!$F$5:$F$60', 'Übersicht'],
  ])('reads %j', (reference, sheet) => expect(parseSheetRange(reference)).toEqual({ sheet, range }));

  test.each([
    ...['', '#REF!', '=#REF!', "'Plan'!#REF!", '#REF!$A$1', '$A$1', "'Plan'!$A:$A", "'Plan'!$1:$3", "'Plan'!$A$0"],
    ...["'Plan'!$A$1,'Plan'!$C$3", 'Plan!$A$1,Plan!$C$3', "'[Book2.xlsx]Plan'!$A$1", '[1]Plan!$A$1'],
    ...[
      "'One:Three'!$A$1:$B$2,$C$3",
      'One:Three!$A$1',
      'OFFSET(Plan!$A$1,1,1)',
      "'Plan'!Total",
      "'Pla'n'!$A$1",
      '42',
      '"text"',
    ],
  ])('%j gives no one rectangle', (reference) => expect(parseSheetRange(reference)).toBeNull());

  test('reads what formatSheetRange writes, whatever the name', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }).filter((text) => !/[[\]\n\r]/.test(text));
    fc.assert(
      fc.property(name, (sheet) => {
        expect(parseSheetRange(formatSheetRange(sheet, range))).toEqual({ sheet, range });
        expect(parseSheetRange(`=${formatSheetRange(sheet, range)}`)).toEqual({ sheet, range });
      }),
    );
  });
});
