import type { SetRowHeight } from '../../../core';
import { rangeNow, restoreRange, type Applier } from './operation';

/** Both sides count points. */
export const setRowHeight: Applier<SetRowHeight> = {
  place: ({ sheet, row }) => ({ sheet, range: { top: row, left: 1, bottom: row, right: 1 } }),
  properties: 'address,format/rowHeight',
  capture: (loaded) => {
    const { rowHeight } = loaded.format;
    return (range) => {
      range.format.rowHeight = rowHeight;
    };
  },
  apply: (target, writing) => {
    rangeNow(target, writing).format.rowHeight = target.operation.height;
  },
  putBack: restoreRange,
};
