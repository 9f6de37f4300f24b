import { countTextCells, stringsWhere } from '../countCells';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** Short of what a standard allows, and what people write. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/;
const LONGEST = 2000;

/** Cells with an e-mail address, on any sheet that was read. */
export const eMailAddresses: ShareKind<ShareInput> = {
  code: 'e-mail-addresses',
  title: 'E-mail addresses',
  advice: 'Delete the addresses in the copy you send unless their owners agreed.',
  list: ({ workbook }) => {
    const ids = stringsWhere(workbook, (text) => text.includes('@') && ADDRESS.test(text.slice(0, LONGEST)));
    if (ids.size === 0) return [];
    return workbook.sheets.flatMap((sheet) => {
      const found = countTextCells(sheet, ids);
      return found ? sheetLine(sheet.name, counted(found.count, 'cell'), found.first) : [];
    });
  },
};
