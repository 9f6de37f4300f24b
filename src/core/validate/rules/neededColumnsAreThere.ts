import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { describeField } from '../../read/matchHeader';
import { missingColumns } from '../missingColumns';
import { modelRule } from '../rule';

/** A sheet has the columns its role cannot do without. */
export const neededColumnsAreThere = modelRule(['missing-column'], ({ blocks }) =>
  blocks.flatMap((block) =>
    missingColumns(block).map(({ field, row, column, near }) => {
      const suggestion = near === null ? '' : ` Is it the column "${near}"?`;
      const params = { field: `"${describeField(block.role, field)}"`, suggestion };
      return makeFinding('missing-column', placeAt(block, row, column), params);
    }),
  ),
);
