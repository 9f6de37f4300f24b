import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { modelRule } from '../rule';

/** Every header means a field of the sheet's role. */
export const columnsAreKnown = modelRule(['unknown-column'], ({ blocks }) =>
  blocks.flatMap((block) =>
    block.unmatched.map(({ column, header }) =>
      makeFinding('unknown-column', placeAt(block, block.headerRows[0]!, column), { header }),
    ),
  ),
);
