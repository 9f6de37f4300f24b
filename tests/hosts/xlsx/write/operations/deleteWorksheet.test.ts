import type { Patch } from '../../../../../src/core';
import { readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { partPaths, partText, xlsxWith, type PartChanges } from '../../../../support/xlsxParts';
import { addSheet, patched, threeSheets, threeSheetsWith, WORKBOOK } from './operationHarness';

const area = { top: 1, left: 1, bottom: 3, right: 1 };
const OWNED = 'Summary';
const made: Patch = [
  addSheet(OWNED, 'Plan'),
  { op: 'defineName', name: 'PlanMonitor.sheet.summary', sheet: OWNED, range: area },
  { op: 'addTable', sheet: OWNED, table: 'Figures', range: area, columns: ['Level'], style: 'TableStyleMedium2' },
  { op: 'addHyperlink', sheet: OWNED, row: 5, column: 1, target: { kind: 'address', address: 'https://example.org' } },
  { op: 'addNote', sheet: OWNED, row: 6, column: 1, text: 'x' },
  {
    op: 'setPageLayout',
    sheet: OWNED,
    layout: {
      orientation: 'landscape',
      pagesHigh: 1,
      printArea: area,
      repeatedRows: null,
      header: { left: '', centre: '', right: '' },
      footer: { left: '', centre: '', right: '' },
    },
  },
];
const remove = { op: 'deleteWorksheet', sheet: 'summary' } as const;

test('takes with it all that came with it', () => {
  const before = threeSheetsWith();
  const after = patched(patched(before, ...made), remove);
  expect(partPaths(after)).toEqual(partPaths(before));
  for (const path of partPaths(before)) {
    if (path === '[Content_Types].xml') continue;
    expect([path, partText(after, path)]).toEqual([path, partText(before, path)]);
  }
  expect(partText(after, '[Content_Types].xml')).not.toMatch(/sheet4|table1|comments/);
});

test('added and deleted by one patch leaves no trace', () => {
  const after = patched(threeSheetsWith(), ...made, remove);
  expect(partPaths(after)).toEqual(partPaths(threeSheetsWith()));
});

describe('a sheet among others', () => {
  const mark = { name: 'PlanMonitor.sheet.its', reference: "'It''s'!$A$1", scope: null, isHidden: true };
  const owned = { ...threeSheets, names: [...threeSheets.names, mark] };
  const views = (view: string): PartChanges => ({
    [WORKBOOK]: (text) => text.replace('<sheets>', `<bookViews>${view}</bookViews><sheets>`),
  });
  const without = (changes: PartChanges) => patched(xlsxWith(changes, owned), { op: 'deleteWorksheet', sheet: "IT'S" });

  test('goes with the names of its own and those that refer to it; those of later sheets move back', () => {
    const after = without({});
    expect(partText(after, WORKBOOK)).toContain('<definedName name="ofLast" localSheetId="1">');
    expect(readXlsx(after, '').snapshot.names.map(({ name, scope }) => [name, scope])).toEqual([
      ['ofPlan', 'Plan'],
      ['ofLast', 'Last'],
    ]);
  });

  test.each([
    ['<workbookView activeTab="2" firstSheet="2"/>', '<workbookView activeTab="1" firstSheet="1"/>'],
    ['<workbookView activeTab="1" firstSheet="1"/>', '<workbookView activeTab="1" firstSheet="1"/>'],
    ['<workbookView visibility="visible"/>', '<workbookView visibility="visible"/>'],
  ])('the window %s becomes %s', (before, after) => {
    expect(partText(without(views(before)), WORKBOOK)).toContain(`<bookViews>${after}</bookViews>`);
  });

  test('a hidden sheet does not come into view', () => {
    const hidden: PartChanges = {
      [WORKBOOK]: (text) =>
        text
          .replace('sheetId="3" state="visible"', 'sheetId="3" state="hidden"')
          .replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>'),
    };
    expect(partText(without(hidden), WORKBOOK)).toContain('<workbookView activeTab="0"/>');
  });
});

test('formulas that go with a sheet go from the calculation chain', () => {
  const mark = { name: 'PlanMonitor.sheet.last', reference: "'Last'!$A$1", scope: null, isHidden: true };
  const link = '<Relationship Id="rId9" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>';
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="3"/></calcChain>';
  const bytes = xlsxWith(
    {
      'xl/calcChain.xml': chain,
      'xl/_rels/workbook.xml.rels': (text) => text.replace('</Relationships>', link),
    },
    { ...threeSheets, names: [mark] },
  );
  const after = patched(bytes, { op: 'deleteWorksheet', sheet: 'Last' });
  expect(partPaths(after)).not.toContain('xl/calcChain.xml');
  expect(partText(after, WORKBOOK)).toContain('<calcPr fullCalcOnLoad="1"/>');
  expect(partText(after, WORKBOOK)).not.toContain('definedName');
});
