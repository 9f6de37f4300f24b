import type { Span } from '../../../workbook/snapshot';
import type { FileContents } from '../fileContents';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

const words = {
  code: 'hidden-cells',
  title: 'Hidden rows and columns',
  advice: 'Anybody can show them again. Clear the filters and look at what appears.',
};

/** Rows and columns that are hidden or filtered away. */
export const hiddenCells: ShareKind<ShareInput> = {
  ...words,
  list: ({ workbook }) => {
    const isKnown = workbook.sheets.some(
      (sheet) => sheet.hiddenRows !== undefined || sheet.hiddenColumns !== undefined,
    );
    if (!isKnown) return null;
    return workbook.sheets.flatMap(({ name, hiddenRows = [], hiddenColumns = [] }) => {
      const parts = [
        ...(hiddenRows.length > 0 ? [counted(sizeOf(hiddenRows), 'row')] : []),
        ...(hiddenColumns.length > 0 ? [counted(sizeOf(hiddenColumns), 'column')] : []),
      ];
      return parts.length > 0 ? sheetLine(name, parts.join(' and ')) : [];
    });
  },
};

/** The same, of hosts that tell on which sheets something is hidden, and not how much. */
export const hiddenCellsInHost: ShareKind<FileContents> = {
  ...words,
  list: ({ hiddenCells: sheets }) =>
    sheets &&
    sheets.map(({ sheet, hasRows, hasColumns }) =>
      sheetLine(sheet, [...(hasRows ? ['rows'] : []), ...(hasColumns ? ['columns'] : [])].join(' and ')),
    ),
};

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
