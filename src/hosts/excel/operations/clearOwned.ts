import type { ClearOwned } from '../../../core';
import { captureInputs, CONTENTS, typeInto } from './contents';
import { captureLook, LOOK } from './look';
import { rangeNow, restoreRange, type Applier } from './operation';

export const clearOwned: Applier<ClearOwned> = {
  place: ({ sheet, range }) => ({ sheet, range }),
  properties: `${CONTENTS},${LOOK}`,
  capture: (loaded) => {
    const inputs = captureInputs(loaded);
    const restoreLook = captureLook(loaded);
    return (range) => {
      restoreLook(range);
      typeInto(range, inputs);
    };
  },
  apply: (target, writing) => {
    rangeNow(target, writing).clear();
  },
  putBack: restoreRange,
};
