import type { ValidityRule } from '../rule';
import { children, nodesNamed } from '../xmlNode';

/** A conditional format that names its newer twin finds it in the sheet's extensions, and no twin's id stands twice. */
export const formatExtensionsArePaired: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    const named = children(root, 'conditionalFormatting')
      .flatMap((format) => nodesNamed(format, 'id'))
      .map(({ text }) => text.trim());
    const twins = nodesNamed(root, 'cfRule').flatMap(({ space, attributes }) =>
      space === 'x14' ? [attributes.id ?? ''] : [],
    );
    for (const id of named) if (!twins.includes(id)) yield [path, `the conditional format ${id} has no twin`];
    for (const [index, id] of twins.entries()) {
      if (twins.indexOf(id) !== index) yield [path, `the conditional format ${id} stands twice`];
    }
  }
};
