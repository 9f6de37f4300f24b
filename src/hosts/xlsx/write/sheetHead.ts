import { formatRange, parseRange, type Range } from '../../../core';
import type { SheetFrame } from '../read/sheetFrame';
import { withAttribute } from '../xml/tagText';
import { TextEdits } from '../xml/textEdits';
import { childNamed } from '../xml/xmlTree';
import { setColumnWidths } from './setColumnWidths';

/** The smallest range around cells. */
export class UsedRange {
  range: Range | null = null;

  add(row: number, column: number): void {
    const { range } = this;
    if (range && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return;
    const { top, left, bottom, right } = range ?? { top: row, left: column, bottom: row, right: column };
    this.range = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }
}

/**
 * What stands before the rows of a sheet, with widths (in characters) by column.
 * @param added the cells that the sheet did not have: its dimension is widened to hold them.
 */
export function writeSheetHead(
  text: string,
  frame: SheetFrame,
  widths: ReadonlyMap<number, number>,
  added: Range | null,
): string {
  const edits = new TextEdits(text.slice(0, frame.dataStart));
  setColumnWidths(edits, text, frame, widths);
  const dimension = childNamed(frame.root, 'dimension');
  const range = parseRange(dimension?.attributes.ref ?? '');
  if (dimension && range && added) {
    const wide = new UsedRange();
    for (const { top, left, bottom, right } of [range, added]) {
      wide.add(top, left);
      wide.add(bottom, right);
    }
    const tag = text.slice(dimension.start, dimension.openEnd);
    const reference = formatRange(wide.range!);
    if (reference !== dimension.attributes.ref) {
      edits.replace(dimension.start, dimension.openEnd, withAttribute(tag, 'ref', reference));
    }
  }
  return edits.apply();
}
