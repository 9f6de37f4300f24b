import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { describeField } from '../../read/matchHeader';
import { modelRule } from '../rule';

/** No two headers mean the same field. */
export const columnsAreSingle = modelRule(['duplicate-column'], ({ blocks }) =>
  blocks.flatMap((block) =>
    block.duplicates.map(({ row, column, header, field }) => {
      const name = describeField(block.role, field);
      return makeFinding('duplicate-column', placeAt(block, row, column), { header, field: name });
    }),
  ),
);
