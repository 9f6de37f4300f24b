import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { missingColumns } from '../missingColumns';
import { modelRule } from '../rule';

/** Every header means a field of the sheet's role; one that stands where a needed field is missing is that finding. */
export const columnsAreKnown = modelRule(['unknown-column'], ({ blocks }) =>
  blocks.flatMap((block) => {
    const missing = missingColumns(block).map(({ column }) => column);
    return block.unmatched
      .filter(({ column }) => !missing.includes(column))
      .map(({ column, header }) =>
        makeFinding('unknown-column', placeAt(block, block.headerRows[0]!, column), { header }),
      );
  }),
);
