import { CHOICES, LIST, PLAN, swap, type Mistake } from './mistake';

const last = (xml: string) => swap(PLAN, '</sheetData>', `<row r="20">${xml}</row></sheetData>`);

export const cellMistakes: readonly Mistake[] = [
  ['rowsAscend', 'a row twice', swap(PLAN, '</sheetData>', '<row r="9"/></sheetData>')],
  ['rowsAscend', 'a row past the last', swap(PLAN, '</sheetData>', '<row r="1048577"/></sheetData>')],
  ['cellsAscend', 'a cell twice', last('<c r="A20"/><c r="A20"/>')],
  ['cellsAscend', 'a cell too late', last('<c r="C20"/><c r="B20"/>')],
  ['cellsAscend', 'a cell in another row', last('<c r="A21"/>')],
  ['cellsAscend', 'a cell past the last column', last('<c r="XFE20"/>')],
  ['stylesOfCellsExist', 'a style past the last', last('<c r="A20" s="4"/>')],
  [
    'stylesOfCellsExist',
    'a row of such a style',
    swap(PLAN, '</sheetData>', '<row r="20" s="4" customFormat="1"/></sheetData>'),
  ],
  ['stylesOfCellsExist', 'a column of such a style', swap(PLAN, 'style="2"', 'style="4"')],
  ['cellValuesFitTheirTypes', 'a text that is not there', swap(PLAN, /(?<=t="s"><v>)0(?=<)/, '999')],
  ['cellValuesFitTheirTypes', 'a word as a number', last('<c r="A20"><v>ten</v></c>')],
  ['cellValuesFitTheirTypes', 'NaN', last('<c r="A20"><v>NaN</v></c>')],
  ['cellValuesFitTheirTypes', 'yes as a boolean', last('<c r="A20" t="b"><v>yes</v></c>')],
  ['cellValuesFitTheirTypes', 'an unknown error', last('<c r="A20" t="e"><v>#OOPS</v></c>')],
  ['cellValuesFitTheirTypes', 'no date', last('<c r="A20" t="d"><v>30 June</v></c>')],
  ['cellValuesFitTheirTypes', 'an unknown type', last('<c r="A20" t="x"><v>1</v></c>')],
  ['cellValuesFitTheirTypes', 'an inline text of another type', last('<c r="A20" t="str"><is><t>a</t></is></c>')],
  ['formulasAreWhole', 'an equals sign', last('<c r="A20"><f>=1</f></c>')],
  ['formulasAreWhole', 'an empty formula', last('<c r="A20"><f></f></c>')],
  ['formulasAreWhole', 'a shared formula that nobody holds', last('<c r="A20"><f t="shared" si="5"/></c>')],
  ['formulasAreWhole', 'an array over nothing', swap(CHOICES, 'ref="C4:C5"', 'ref="C4:"')],
  [
    'textCountsAreRight',
    'a text more than stated',
    swap('xl/sharedStrings.xml', '</sst>', '<si><t>more</t></si></sst>'),
  ],
  ['textCountsAreRight', 'fewer uses than there are', swap('xl/sharedStrings.xml', / count="\d+"/, ' count="1"')],
  ['childrenAreInOrder', 'a value before its formula', last('<c r="A20"><v>1</v><f>1</f></c>')],
  [
    'neededChildrenAreThere',
    'a sheet without its cells',
    swap('xl/worksheets/sheet4.xml', /<sheetData>.*<\/sheetData>/, ''),
  ],
  ['columnsDoNotOverlap', 'columns that overlap', swap(LIST, '<cols>', '<cols><col min="1" max="1" width="9"/>')],
  ['columnsDoNotOverlap', 'columns the wrong way round', swap(LIST, 'min="2" max="4"', 'min="4" max="2"')],
  ['mergesDoNotOverlap', 'merges that overlap', swap(PLAN, 'ref="A2:E2"', 'ref="A1:A2"')],
  ['mergesDoNotOverlap', 'a merge of nothing', swap(PLAN, 'ref="A2:E2"', 'ref="A2:"')],
  [
    'mergesDoNotOverlap',
    'a merge in a table',
    swap(LIST, '</sheetData>', '</sheetData><mergeCells><mergeCell ref="A4:B4"/></mergeCells>'),
  ],
  [
    'countsAreRight',
    'a merge more than stated',
    swap(PLAN, '</mergeCells>', '<mergeCell ref="A20:B20"/></mergeCells>'),
  ],
];
