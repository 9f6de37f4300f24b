import { PLAN, swap, type Mistake } from './mistake';

const LONG_LIST = `"${'Once a year,'.repeat(25)}"`.replace(',"', '"');
const BARS = '<cfvo type="min"/><cfvo type="max"/>';

export const sheetMistakes: readonly Mistake[] = [
  ['attributesAreKnown', 'an attribute nobody knows', swap(PLAN, '<c r="A1"', '<c colour="red" r="A1"')],
  ['attributesAreKnown', 'a yes for true', swap(PLAN, 'customWidth="1"', 'customWidth="yes"')],
  ['attributesAreKnown', 'a style that is a word', swap(PLAN, '<row r="1"', '<row s="bold" r="1"')],
  [
    'childrenAreInOrder',
    'merges after the links',
    swap(PLAN, '<pageMargins', '<mergeCells count="1"><mergeCell ref="A20:B20"/></mergeCells><pageMargins'),
  ],
  ['childrenAreInOrder', 'a second drawing', swap(PLAN, /<drawing [^>]*>/, '$&$&')],
  [
    'childrenAreInOrder',
    'protection before the cells',
    swap(PLAN, '<sheetData>', '<sheetProtection sheet="1"/><sheetData>'),
  ],
  ['linksAreValid', 'a link of nothing', swap(PLAN, 'hyperlink ref="A6"', 'hyperlink ref="6A"')],
  ['linksAreValid', 'a link to nowhere', swap(PLAN, ' location="\'Workshop list\'!A4"', '')],
  ['linksAreValid', 'a long screen tip', swap(PLAN, 'tooltip="Rules"', `tooltip="${'R'.repeat(256)}"`)],
  ['validationsAreValid', 'a list too long', swap(PLAN, '"1.1.1,2.1.1"', LONG_LIST)],
  ['validationsAreValid', 'a list of nothing', swap(PLAN, '<formula1>"1.1.1,2.1.1"</formula1>', '')],
  ['validationsAreValid', 'a list over nothing', swap(PLAN, 'sqref="B5:B9"', 'sqref=""')],
  ['validationsAreValid', 'an unknown type', swap(PLAN, '<dataValidation type="list"', '<dataValidation type="lists"')],
  [
    'validationsAreValid',
    'a newer list over nothing',
    swap(PLAN, '<xm:sqref>D5:D9</xm:sqref>', '<xm:sqref>D:9</xm:sqref>'),
  ],
  [
    'countsAreRight',
    'a validation less than stated',
    swap(PLAN, '<dataValidations count="1">', '<dataValidations count="2">'),
  ],
  ['formatRulesAreValid', 'a look that is not there', swap(PLAN, 'dxfId="0"', 'dxfId="2"')],
  ['formatRulesAreValid', 'a priority twice', swap(PLAN, 'priority="2"', 'priority="1"')],
  ['formatRulesAreValid', 'no priority', swap(PLAN, 'priority="2"', 'priority="0"')],
  ['formatRulesAreValid', 'a rule without its formula', swap(PLAN, '<formula>45838</formula>', '')],
  ['formatRulesAreValid', 'a data bar of one value', swap(PLAN, BARS, '<cfvo type="min"/>')],
  ['formatRulesAreValid', 'a format of nothing', swap(PLAN, 'sqref="E5:E9"', 'sqref="E5:E"')],
  [
    'formatRulesAreValid',
    'five arrows with two values',
    swap(
      PLAN,
      `type="dataBar" priority="1"><dataBar>${BARS}<color rgb="FF638EC6"/></dataBar>`,
      `type="iconSet" priority="1"><iconSet iconSet="5Arrows">${BARS}</iconSet>`,
    ),
  ],
  [
    'formatExtensionsArePaired',
    'a twin that is gone',
    swap(PLAN, '<x14:cfRule type="dataBar" id="{A', '<x14:cfRule type="dataBar" id="{B'),
  ],
  ['viewsAreValid', 'a view of no window', swap(PLAN, 'workbookViewId="0"', 'workbookViewId="1"')],
  ['viewsAreValid', 'a pane that is not split', swap(PLAN, 'ySplit="4" ', '')],
  ['viewsAreValid', 'an active pane that is not there', swap(PLAN, 'activePane="bottomLeft"', 'activePane="topRight"')],
  [
    'viewsAreValid',
    'a selection in such a pane',
    swap(PLAN, '<selection pane="bottomLeft"', '<selection pane="bottomRight"'),
  ],
  ['viewsAreValid', 'a selection of nothing', swap(PLAN, 'sqref="A5"', 'sqref="A0"')],
  ['viewsAreValid', 'a zoom past the largest', swap(PLAN, 'zoomScale="90"', 'zoomScale="500"')],
  ['pageSetupIsValid', 'a scale past the largest', swap(PLAN, '<pageSetup ', '<pageSetup scale="500" ')],
  ['pageSetupIsValid', 'an unknown orientation', swap(PLAN, 'orientation="landscape"', 'orientation="wide"')],
  ['pageSetupIsValid', 'a margin left out', swap(PLAN, 'left="0.7" ', '')],
  ['pageSetupIsValid', 'a long header', swap(PLAN, '&amp;LStrategic plan', `&amp;L${'Strategic plan '.repeat(17)}`)],
];
