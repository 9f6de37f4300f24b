import type { Span } from '../../../workbook/snapshot';
import { counted, sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** Rows and columns that are hidden or filtered away. */
export const hiddenCells: ShareKind<ShareInput> = {
  code: 'hidden-cells',
  title: 'Hidden rows and columns',
  advice: 'Anybody can show them again. Clear the filters and look at what appears.',
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

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
