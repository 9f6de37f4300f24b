import { applyPatch, type PageLayout, type SetPageLayout } from '../../../../src/core';
import { snapshotFrom } from '../../../support/snapshotFrom';

const before = snapshotFrom(
  { "RCP's": [['a']], Plan: [['b']] },
  {
    names: [
      { name: '_xlnm.Print_Area', reference: "'Plan'!$A$1", scope: 'Plan' },
      { name: '_XLNM.PRINT_AREA', reference: "'RCP''s'!$A$1", scope: "RCP's" },
      { name: 'x', reference: '1' },
    ],
  },
);
const none = { left: '', centre: '', right: '' };
const layout: PageLayout = {
  orientation: 'landscape',
  pagesHigh: 1,
  printArea: { top: 1, left: 1, bottom: 9, right: 4 },
  repeatedRows: { from: 1, to: 2 },
  header: none,
  footer: none,
};
const namesAfter = (wanted: PageLayout) => {
  const operation: SetPageLayout = { op: 'setPageLayout', sheet: "rcp's", layout: wanted };
  return applyPatch(before, [operation]).names.map(({ name, reference, scope }) => [name, reference, scope]);
};

test('print area and repeated rows of a page show as names of the sheet', () => {
  expect(namesAfter(layout)).toEqual([
    ['_xlnm.Print_Area', "'Plan'!$A$1", 'Plan'],
    ['_XLNM.PRINT_AREA', "'RCP''s'!$A$1:$D$9", "RCP's"],
    ['x', '1', null],
    ['_xlnm.Print_Titles', "'RCP''s'!$1:$2", "RCP's"],
  ]);
});

test('they go where all is printed', () => {
  expect(namesAfter({ ...layout, printArea: null, repeatedRows: null }).map(([name]) => name)).toEqual([
    '_xlnm.Print_Area',
    'x',
  ]);
});
