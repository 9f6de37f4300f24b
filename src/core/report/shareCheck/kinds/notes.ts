import { formatCell } from '../../../workbook/address';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** Notes and conversations of staff; the product's own notes are not among them. */
export const notes: ShareKind<ShareInput> = {
  code: 'notes',
  title: 'Notes and conversations',
  advice:
    'Each carries the name of who wrote it. Read them, and delete what is not meant for others in the copy you send.',
  list: ({ workbook }) => {
    if (workbook.sheets.every((sheet) => sheet.notes === undefined)) return null;
    return workbook.sheets.flatMap((sheet) => {
      const found = (sheet.notes ?? []).filter(({ kind }) => kind !== 'own');
      const [first] = found;
      if (!first) return [];
      const threads = found.filter(({ kind }) => kind === 'thread').length;
      const parts = [
        ...(found.length > threads ? [counted(found.length - threads, 'note')] : []),
        ...(threads > 0 ? [counted(threads, 'conversation')] : []),
      ];
      return sheetLine(sheet.name, parts.join(' and '), formatCell(first.row, first.column));
    });
  },
};
