import { formatCell } from '../../../workbook/address';
import type { FileContents, SheetNotes } from '../fileContents';
import { counted, sheetLine, type ShareLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

const words = {
  code: 'conversations',
  title: 'Conversations',
  advice:
    'They carry the names of who took part. Read them, and delete what is not meant for others in the copy you send.',
};

/** Conversations about cells: threaded comments. */
export const conversations: ShareKind<ShareInput> = {
  ...words,
  list: ({ workbook }) => {
    if (workbook.sheets.every((sheet) => sheet.notes === undefined)) return null;
    return workbook.sheets.flatMap(({ name, notes = [] }) =>
      linesOf({ sheet: name, cells: notes.filter(({ kind }) => kind === 'thread') }),
    );
  },
};

/** The same, of hosts whose snapshots do not tell of them. */
export const conversationsInHost: ShareKind<FileContents> = {
  ...words,
  list: ({ conversations: sheets }) => sheets && sheets.flatMap(linesOf),
};

function linesOf({ sheet, cells }: SheetNotes): ShareLine[] {
  const [first] = cells;
  return first ? [sheetLine(sheet, counted(cells.length, 'conversation'), formatCell(first.row, first.column))] : [];
}
