import type { PageLayout } from '../../../../../src/core';
import { readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { changedParts, partText, SHEET, type PartChanges } from '../../../../support/xlsxParts';
import { withPrefix } from '../../../../support/dialects';
import { patched, threeSheetsWith, WORKBOOK } from './operationHarness';

const none = { left: '', centre: '', right: '' };
const layout: PageLayout = {
  orientation: 'landscape',
  pagesHigh: null,
  printArea: { top: 1, left: 1, bottom: 9, right: 4 },
  repeatedRows: { from: 1, to: 2 },
  header: none,
  footer: { left: 'R&D <1>', centre: ' 概要', right: 'Page {page} of {pages}' },
};
const lay = (changes: Partial<PageLayout> = {}, sheet = "it's") =>
  ({ op: 'setPageLayout', sheet, layout: { ...layout, ...changes } }) as const;
const ITS = 'xl/worksheets/sheet2.xml';
const tailAfter = (inner: string, changes: Partial<PageLayout> = {}) => {
  const after = patched(
    threeSheetsWith({ [SHEET]: (text) => text.replace('</sheetData>', `</sheetData>${inner}`) }),
    lay(changes, 'Plan'),
  );
  return /<\/sheetData>(.*)<\/worksheet>/s.exec(partText(after, SHEET))![1];
};
const headOf = (head: string) => {
  const after = patched(
    threeSheetsWith({ [SHEET]: (text) => text.replace('<sheetData>', `${head}<sheetData>`) }),
    lay({}, 'Plan'),
  );
  return /<worksheet[^>]*>(.*)<sheetData>/s.exec(partText(after, SHEET))![1];
};

const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

test('lays out a sheet that has no layout', () => {
  const before = threeSheetsWith();
  const after = patched(before, lay());
  expect(changedParts(before, after)).toEqual([WORKBOOK, ITS]);
  const text = partText(after, ITS);
  expect(text).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData>');
  expect(text).toContain(
    `</sheetData>${MARGINS}<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>` +
      '<headerFooter><oddFooter>&amp;LR&amp;&amp;D &lt;1&gt;&amp;C 概要&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
  );
  expect(readXlsx(after, '').snapshot.names.slice(3)).toEqual([
    { name: '_xlnm.Print_Area', reference: "'It''s'!$A$1:$D$9", scope: "It's", isHidden: false },
    { name: '_xlnm.Print_Titles', reference: "'It''s'!$1:$2", scope: "It's", isHidden: false },
  ]);
  expect(patched(after, lay())).toBe(after);
});

test('names that stand are moved, and go when there is nothing to say', () => {
  const once = patched(threeSheetsWith(), lay());
  const moved = patched(once, lay({ printArea: { top: 1, left: 1, bottom: 1, right: 1 }, repeatedRows: null }));
  expect(readXlsx(moved, '').snapshot.names.slice(3)).toMatchObject([{ reference: "'It''s'!$A$1" }]);
  expect(partText(patched(moved, lay({ printArea: null, repeatedRows: null })), WORKBOOK)).toBe(
    partText(threeSheetsWith(), WORKBOOK),
  );
});

test('keeps margins and printer, and what is not about pages', () => {
  const margins = '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>';
  const setup = '<pageSetup scale="60" orientation="portrait" horizontalDpi="600" r:id="rId1"/>';
  const changes: PartChanges = {
    [SHEET]: (text) => text.replace('</sheetData>', `</sheetData>${margins}${setup}<headerFooter/>`),
    'xl/printerSettings/printerSettings1.bin': 'binary',
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>',
    '[Content_Types].xml': (text) =>
      text.replace(
        '<Override',
        '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override',
      ),
  };
  const after = patched(threeSheetsWith(changes), lay({ footer: none, pagesHigh: 1 }, 'Plan'));
  expect(partText(after, SHEET)).toContain(
    `${margins}<pageSetup orientation="landscape" horizontalDpi="600" r:id="rId1" paperSize="9" fitToWidth="1" fitToHeight="1"/></worksheet>`,
  );
});

test('stands at its place among the children of the sheet', () => {
  expect(
    tailAfter('<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells><ignoredErrors/>', { footer: none }),
  ).toBe(
    `<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>${MARGINS}` +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/><ignoredErrors/>',
  );
});

test.each([
  ['<sheetPr/>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
  [
    '<sheetPr filterMode="1"><tabColor rgb="FF0000"/></sheetPr>',
    '<sheetPr filterMode="1"><tabColor rgb="FF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  ],
  [
    '<sheetPr><pageSetUpPr autoPageBreaks="0"/></sheetPr>',
    '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>',
  ],
  ['<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr>', '<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr>'],
])('%s becomes %s', (before, after) => expect(headOf(before)).toBe(after));

test('keeps the prefix of the file, and line breaks and spaces of the words', () => {
  const bytes = threeSheetsWith({ [SHEET]: withPrefix });
  const text = partText(patched(bytes, lay({ header: { ...none, left: 'a\nb' }, footer: none }, 'Plan')), SHEET);
  expect(text).toContain('<x:headerFooter><x:oddHeader xml:space="preserve">&amp;La\nb</x:oddHeader></x:headerFooter>');
  expect(text).toContain('<x:sheetPr><x:pageSetUpPr fitToPage="1"/></x:sheetPr>');
});

test('pages begin with the rows that are named; breaks that stood before go, and stay where nothing is said', () => {
  const breaks = (...rows: number[]) =>
    `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">` +
    rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('') +
    '</rowBreaks>';
  expect(tailAfter('', { pageBreaks: [10, 20] })).toMatch(new RegExp(`</headerFooter>${breaks(10, 20)}$`));
  expect(tailAfter(breaks(7), { pageBreaks: [10] })).toContain(breaks(10));
  expect(tailAfter(breaks(7), { pageBreaks: [10] })).not.toContain('id="6"');
  expect(tailAfter(breaks(7), { pageBreaks: [] })).not.toContain('rowBreaks');
  expect(tailAfter(breaks(7))).toContain(breaks(7));
});
