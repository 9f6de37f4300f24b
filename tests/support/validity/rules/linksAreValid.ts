import { parseArea } from '../references';
import type { ValidityRule } from '../rule';
import { child, children } from '../xmlNode';

/** A link covers cells, leads somewhere, and its texts keep Excel's lengths. */
export const linksAreValid: ValidityRule = function* (book) {
  for (const { path, root } of book.worksheets) {
    for (const { attributes } of children(child(root, 'hyperlinks'), 'hyperlink')) {
      const { ref = '', location, tooltip = '' } = attributes;
      if (!parseArea(ref)) yield [path, `a link covers "${ref}"`];
      if (attributes['r:id'] === undefined && location === undefined) yield [path, `the link of ${ref} leads nowhere`];
      if ((location ?? '').length > 2083 || tooltip.length > 255)
        yield [path, `the link of ${ref} has too long a text`];
    }
  }
};
