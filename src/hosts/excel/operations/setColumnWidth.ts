import type { SetColumnWidth } from '../../../core';
import { rangeNow, restoreRange, type Applier } from './operation';

const PIXELS_A_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Excel's own unit here is the point; people and files count characters of the default font. */
export const setColumnWidth: Applier<SetColumnWidth> = {
  place: ({ sheet, column }) => ({ sheet, range: { top: 1, left: column, bottom: 1, right: column } }),
  properties: 'address,format/columnWidth',
  capture: (loaded) => {
    const { columnWidth } = loaded.format;
    return (range) => {
      range.format.columnWidth = columnWidth;
    };
  },
  apply: (target, writing) => {
    const pixels = target.operation.width * PIXELS_A_CHARACTER + PADDING_PIXELS;
    rangeNow(target, writing).format.columnWidth = pixels * POINTS_A_PIXEL;
  },
  putBack: restoreRange,
};
