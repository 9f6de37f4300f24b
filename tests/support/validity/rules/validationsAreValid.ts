import { parseAreas } from '../references';
import type { Found, ValidityRule } from '../rule';
import { child, children, nodesNamed, type XmlNode } from '../xmlNode';

const TYPES = ['none', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];

/** A data validation covers cells, is of a known type and says what is valid; a list of texts has at most 255 characters. */
export const validationsAreValid: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    for (const node of children(child(root, 'dataValidations'), 'dataValidation')) {
      yield* checkValidation(path, node, node.attributes.sqref, child(node, 'formula1')?.text);
    }
    for (const node of nodesNamed(child(root, 'extLst'), 'dataValidation')) {
      yield* checkValidation(path, node, child(node, 'sqref')?.text, child(child(node, 'formula1'), 'f')?.text);
    }
  }
};

function* checkValidation(
  path: string,
  { attributes }: XmlNode,
  cells: string | undefined,
  formula: string | undefined,
): Generator<Found> {
  const { type = 'none' } = attributes;
  if (!parseAreas(cells)) yield [path, `a data validation covers "${cells}"`];
  if (!TYPES.includes(type)) yield [path, `a data validation has the type ${type}`];
  if (type !== 'none' && (formula ?? '') === '') yield [path, `the data validation of ${cells} says nothing`];
  if (type === 'list' && /^"[^]*"$/.test(formula ?? '') && formula!.length - 2 > 255) {
    yield [path, `the list of ${cells} has more than 255 characters`];
  }
}
