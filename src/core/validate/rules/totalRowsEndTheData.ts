import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { readBlockRows } from '../../read/dataRows';
import { modelRule } from '../rule';

/** A total row stands after the data, not among it; where the header is repeated, after the data of its part. */
export const totalRowsEndTheData = modelRule(['stray-total-row'], ({ blocks }) =>
  blocks.flatMap((block) => {
    const { data, totals } = readBlockRows(block);
    return totals
      .filter((row) => {
        const next = data.find((below) => below > row);
        return next !== undefined && !block.headerRows.some((header) => header > row && header < next);
      })
      .map((row) => {
        const place = placeAt(block, row, block.firstColumn);
        return makeFinding('stray-total-row', { ...place, range: { ...place.range, right: block.lastColumn } });
      });
  }),
);
