import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { layouts } from '../../read/layouts/layouts';
import { missingColumns } from '../missingColumns';
import { modelRule } from '../rule';

/** A sheet has the columns its role cannot do without. */
export const neededColumnsAreThere = modelRule(['missing-column'], ({ blocks }) =>
  blocks.flatMap((block) =>
    missingColumns(block).map(({ field, column }) => {
      const name = layouts[block.role].fields[field]![0]!;
      return makeFinding('missing-column', placeAt(block, block.headerRows[0]!, column), { field: `"${name}"` });
    }),
  ),
);
