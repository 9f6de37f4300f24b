import { formatCell } from '../../../workbook/address';
import { CellKind, type SheetSnapshot } from '../../../workbook/snapshot';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

const FIELDS = ['name', 'familyName', 'givenName'] as const;

/** Names of people on the sheets of participants: how many, never which. */
export const personalNames: ShareKind<ShareInput> = {
  code: 'personal-names',
  title: 'Names of people',
  advice: 'Delete these columns in the copy you send, or send the slides, which name nobody.',
  list: ({ model }) =>
    model.participantLists
      .filter(({ block }) => block.workbookIndex === 0)
      .flatMap(({ block, rows }) =>
        FIELDS.flatMap((field) => {
          const column = block.columns[field];
          const count = column === undefined ? 0 : countTexts(block.sheet, column, rows);
          if (column === undefined || count === 0) return [];
          const cell = formatCell(block.headerRows[0]!, column);
          return sheetLine(block.sheet.name, counted(count, 'name'), cell);
        }),
      ),
};

function countTexts({ columns }: SheetSnapshot, column: number, rows: readonly number[]): number {
  const cells = columns[column - 1];
  if (!cells) return 0;
  return rows.filter((row) => cells.kinds[row - cells.firstRow] === CellKind.text).length;
}
