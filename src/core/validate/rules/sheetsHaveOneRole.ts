import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { layouts } from '../../read/layouts/layouts';
import { missingColumns } from '../missingColumns';
import { modelRule } from '../rule';

/** A sheet reads as one thing only; without a needed column, that is its finding. */
export const sheetsHaveOneRole = modelRule(['role-ambiguous'], ({ blocks }) =>
  blocks.flatMap((block) =>
    block.rival === null || missingColumns(block).length > 0
      ? []
      : [
          makeFinding('role-ambiguous', placeAt(block, block.headerRows[0]!, block.firstColumn), {
            first: layouts[block.role].label,
            second: layouts[block.rival].label,
          }),
        ],
  ),
);
