import type { FormatRange } from '../../../core';
import { applyLook, captureLook, LOOK } from './look';
import { rangeNow, restoreRange, type Applier } from './operation';

export const formatRange: Applier<FormatRange> = {
  place: ({ sheet, range }) => ({ sheet, range }),
  properties: LOOK,
  capture: captureLook,
  apply: (target, writing) => {
    applyLook(rangeNow(target, writing), target.operation.style);
  },
  putBack: restoreRange,
};
