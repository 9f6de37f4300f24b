import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { layouts } from '../../read/layouts/layouts';
import { modelRule } from '../rule';

/** No two headers mean the same field. */
export const columnsAreSingle = modelRule(['duplicate-column'], ({ blocks }) =>
  blocks.flatMap((block) =>
    block.duplicates.map(({ column, header, field }) => {
      const name = layouts[block.role].fields[field]![0]!;
      return makeFinding('duplicate-column', placeAt(block, block.headerRows[0]!, column), { header, field: name });
    }),
  ),
);
