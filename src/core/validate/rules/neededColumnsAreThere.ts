import { makeFinding } from '../../findings/makeFinding';
import { placeAt, type Block } from '../../read/block';
import { layouts } from '../../read/layouts/layouts';
import { modelRule } from '../rule';

/** A sheet has the columns its role cannot do without. */
export const neededColumnsAreThere = modelRule(['missing-column'], ({ blocks }) =>
  blocks.flatMap((block) =>
    layouts[block.role].needed
      .filter((group) => group.every((field) => block.columns[field] === undefined))
      .map((group) => {
        const name = layouts[block.role].fields[group[0]!]![0]!;
        const column = nearestColumn(block, group[0]!);
        return makeFinding('missing-column', placeAt(block, block.headerRows[0]!, column), { field: `"${name}"` });
      }),
  ),
);

/** The column of the field that usually stands nearest to where the missing one is looked for. */
function nearestColumn(block: Block, field: string): number {
  const order = Object.keys(layouts[block.role].fields);
  const place = order.indexOf(field);
  const present = order
    .map((name, index) => ({ column: block.columns[name], apart: Math.abs(index - place) }))
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => a.apart - b.apart);
  return present[0]?.column ?? block.firstColumn;
}
