import { countFormulaCells, stringsWhere } from '../countCells';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** `'C:\\plans\\[Plan.xlsx]Sheet 1'!A1`, `[1]Sheet1!A1`; never the columns of a table: `Table1[Total]`. */
const OUTSIDE = /'(?:[^'[\]]|'')*\[(?:[^'[\]]|'')+\](?:[^'[\]]|'')*'!|(?:^|[^\w\]'])\[[^'[\]]+\][^\s'"()[\],;!]*!/;
const TEXTS = /"(?:[^"]|"")*"/g;

/** Formulas that take their value from another workbook. */
export const outsideFormulas: ShareKind<ShareInput> = {
  code: 'outside-formulas',
  title: 'Formulas over other workbooks',
  advice:
    'A recipient sees the last values and where they came from. Replace the formulas by their values where that is enough.',
  list: ({ workbook }) => {
    const ids = stringsWhere(workbook, (text) => text.startsWith('=') && OUTSIDE.test(text.replace(TEXTS, '""')));
    if (ids.size === 0) return [];
    return workbook.sheets.flatMap((sheet) => {
      const found = countFormulaCells(sheet, ids);
      return found ? sheetLine(sheet.name, counted(found.count, 'formula'), found.first) : [];
    });
  },
};
