import type { SetFill } from '../../../core';
import { rangeNow, restoreRange, type Applier } from './operation';

/** The fill alone; cells whose fills differ are kept as they were one by one only where Excel tells their one colour. */
export const setFill: Applier<SetFill> = {
  place: ({ sheet, range }) => ({ sheet, range }),
  properties: 'address,format/fill/color,format/fill/pattern',
  capture: (loaded) => {
    const { color, pattern } = loaded.format.fill;
    return (range) => {
      if (pattern === 'None') range.format.fill.clear();
      else if (color) range.format.fill.color = color;
    };
  },
  apply: (target, writing) => {
    const { fill } = rangeNow(target, writing).format;
    const { colour } = target.operation;
    if (colour === null) fill.clear();
    else fill.color = `#${colour}`;
  },
  putBack: restoreRange,
};
