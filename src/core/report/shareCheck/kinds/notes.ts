import { formatCell } from '../../../workbook/address';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** Notes of staff; the product's own are not among them. */
export const notes: ShareKind<ShareInput> = {
  code: 'notes',
  title: 'Notes',
  advice:
    'Each carries the name of who wrote it. Read them, and delete what is not meant for others in the copy you send.',
  list: ({ workbook }) => {
    if (workbook.sheets.every((sheet) => sheet.notes === undefined)) return null;
    return workbook.sheets.flatMap((sheet) => {
      const found = (sheet.notes ?? []).filter(({ kind }) => kind === 'note');
      const [first] = found;
      return first ? sheetLine(sheet.name, counted(found.length, 'note'), formatCell(first.row, first.column)) : [];
    });
  },
};
