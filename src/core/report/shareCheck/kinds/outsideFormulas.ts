import { countFormulaCells, stringsWhere } from '../countCells';
import { counted, sheetLine, workbookLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** `'C:\\plans\\[Plan.xlsx]Sheet 1'!A1`, `[1]Sheet1!A1`; never the columns of a table: `Table1[Total]`. */
const OUTSIDE = /'(?:[^'[\]]|'')*\[(?:[^'[\]]|'')+\](?:[^'[\]]|'')*'!|(?:^|[^\w\]'])\[[^'[\]]+\][^\s'"()[\],;!]*!/;
const TEXTS = /"(?:[^"]|"")*"/g;

/** Formulas, of cells and of names, that take their value from another workbook. */
export const outsideFormulas: ShareKind<ShareInput> = {
  code: 'outside-formulas',
  title: 'Formulas over other workbooks',
  advice:
    'A recipient sees the last values and where they came from. Replace the formulas by their values where that is enough.',
  list: ({ workbook }) => {
    const leadsOut = (formula: string) => OUTSIDE.test(formula.replace(TEXTS, '""'));
    const ids = stringsWhere(workbook, (text) => text.startsWith('=') && leadsOut(text));
    const names = workbook.names.filter(({ reference }) => leadsOut(reference)).length;
    return [
      ...workbook.sheets.flatMap((sheet) => {
        const found = ids.size > 0 ? countFormulaCells(sheet, ids) : null;
        return found ? sheetLine(sheet.name, counted(found.count, 'formula'), found.first) : [];
      }),
      ...(names > 0 ? [workbookLine(counted(names, 'name of cells', 'names of cells'))] : []),
    ];
  },
};
