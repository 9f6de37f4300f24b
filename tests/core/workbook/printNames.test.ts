import { printNames } from '../../../src/core';

test('print area and repeated rows are names of the sheet', () => {
  const printArea = { top: 1, left: 1, bottom: 40, right: 8 };
  expect(printNames("RCP's", { printArea, repeatedRows: { from: 3, to: 4 } })).toEqual([
    { name: '_xlnm.Print_Area', reference: "'RCP''s'!$A$1:$H$40" },
    { name: '_xlnm.Print_Titles', reference: "'RCP''s'!$3:$4" },
  ]);
});

test('where all is printed and nothing repeated there are none', () => {
  const names = printNames('RCP', { printArea: null, repeatedRows: null });
  expect(names.map(({ reference }) => reference)).toEqual([null, null]);
});
