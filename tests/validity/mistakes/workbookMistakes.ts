import { WORKBOOK, swap, type Mistake } from './mistake';

const LONG = 'A name of a sheet that is too long';
const named = (xml: string) => swap(WORKBOOK, '</definedNames>', `${xml}</definedNames>`);

export const workbookMistakes: readonly Mistake[] = [
  ['childrenAreInOrder', 'names before the sheets', swap(WORKBOOK, '<sheets>', '<calcPr/><sheets>')],
  ['childrenAreInOrder', 'an element nobody knows', swap(WORKBOOK, '<sheets>', '<tabs/><sheets>')],
  ['sheetNamesAreValid', 'a long name', swap(WORKBOOK, '<sheet name="Pivot"', `<sheet name="${LONG}"`)],
  ['sheetNamesAreValid', 'a slash in a name', swap(WORKBOOK, '<sheet name="Pivot"', '<sheet name="2024/25"')],
  ['sheetNamesAreValid', 'an apostrophe at the end', swap(WORKBOOK, '<sheet name="Pivot"', '<sheet name="Members\'"')],
  ['sheetNamesAreValid', "Excel's own name", swap(WORKBOOK, '<sheet name="Pivot"', '<sheet name="history"')],
  ['sheetNamesAreValid', 'a name twice', swap(WORKBOOK, '<sheet name="Pivot"', '<sheet name="ACTION PLAN"')],
  ['sheetIdsAreUnique', 'a number twice', swap(WORKBOOK, 'sheetId="9"', 'sheetId="2"')],
  ['sheetIdsAreUnique', 'no number', swap(WORKBOOK, 'sheetId="9"', 'sheetId="0"')],
  [
    'sheetIdsAreUnique',
    'a part of two sheets',
    (parts) => {
      swap(
        WORKBOOK,
        /<sheet name="Pivot" sheetId="9" r:id="rId\d+"/,
        '<sheet name="Pivot" sheetId="9" r:id="rId3"',
      )(parts);
      swap('xl/sharedStrings.xml', / count="\d+"/, '')(parts);
    },
  ],
  ['aSheetIsInView', 'an active tab past the last', swap(WORKBOOK, 'activeTab="0"', 'activeTab="9"')],
  [
    'aSheetIsInView',
    'all sheets hidden',
    (parts) => {
      for (const name of ['Action plan', 'Workshop list', 'Pivot']) {
        swap(WORKBOOK, `<sheet name="${name}"`, `<sheet state="hidden" name="${name}"`)(parts);
      }
    },
  ],
  ['definedNamesAreUnique', 'a name twice', named('<definedName name="CHOICES">1</definedName>')],
  ['definedNamesAreUnique', 'a name of no sheet', named('<definedName name="Goal" localSheetId="9">1</definedName>')],
  ['definedNamesAreValid', 'a name with a space', named('<definedName name="My goal">1</definedName>')],
  ['definedNamesAreValid', 'a name that is a cell', named('<definedName name="AB12">1</definedName>')],
  ['definedNamesAreValid', 'a name that is R', named('<definedName name="r">1</definedName>')],
  ['definedNamesAreValid', 'an empty name', named('<definedName name="Goal"> </definedName>')],
  ['definedNamesAreValid', 'an equals sign', named('<definedName name="Goal">=1</definedName>')],
  [
    'definedNamesAreValid',
    'a sheet that is not there',
    named('<definedName name="Goal">\'Old list\'!$A$1</definedName>'),
  ],
  [
    'printNamesAreAreas',
    'a print area of no sheet',
    named('<definedName name="_xlnm.Print_Area">Choices!$A$1</definedName>'),
  ],
  ['printNamesAreAreas', 'titles that are cells', swap(WORKBOOK, "'Action plan'!$4:$4", "'Action plan'!$A$4")],
  ['pivotCachesAreListed', 'a pivot table without its cache', swap(WORKBOOK, 'cacheId="7"', 'cacheId="8"')],
  [
    'countsAreRight',
    'a count of pivot fields',
    swap('xl/pivotTables/pivotTable1.xml', '<pivotFields count="3">', '<pivotFields count="4">'),
  ],
  ['calculationChainIsRight', 'a chain that names a plain cell', swap('xl/calcChain.xml', 'r="C1"', 'r="A1"')],
  ['calculationChainIsRight', 'a chain that names a missing sheet', swap('xl/calcChain.xml', 'i="6"', 'i="1"')],
];
