import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { readBlockRows } from '../../read/dataRows';
import { modelRule } from '../rule';

/** A total row stands after the data, not among it. */
export const totalRowsEndTheData = modelRule(['stray-total-row'], ({ blocks }) =>
  blocks.flatMap((block) => {
    const { data, totals } = readBlockRows(block);
    const last = data.at(-1) ?? 0;
    return totals
      .filter((row) => row < last)
      .map((row) => {
        const place = placeAt(block, row, block.firstColumn);
        return makeFinding('stray-total-row', { ...place, range: { ...place.range, right: block.lastColumn } });
      });
  }),
);
