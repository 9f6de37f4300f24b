import type { SetFill } from '../../../core';
import { rangeNow, restoreRange, type Applier } from './operation';

/** The colour of the cells' fill; null for none, '' where they differ. */
function fillOf({ format }: Excel.Range): string | null {
  const { color, pattern } = format.fill;
  if (pattern === 'None') return null;
  return (color ?? '').replace('#', '').toUpperCase();
}

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
    const { colour, onlyOver } = target.operation;
    if (onlyOver !== undefined && target.range && fillOf(target.range) !== onlyOver) return;
    const { fill } = rangeNow(target, writing).format;
    if (colour === null) fill.clear();
    else fill.color = `#${colour}`;
  },
  putBack: restoreRange,
};
