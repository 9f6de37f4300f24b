import type { ValidityRule } from '../rule';
import { children } from '../xmlNode';

const TYPES = '[Content_Types].xml';

/** Every part has a content type, of its own or by its extension; none is stated twice or for a part that is missing. */
export const partsHaveAContentType: ValidityRule = function* (book) {
  const list = book.content.root(TYPES);
  if (!list) return yield [TYPES, 'is missing'];
  const defaults = children(list, 'Default').map(({ attributes }) => (attributes.Extension ?? '').toLowerCase());
  const overrides = children(list, 'Override').map(({ attributes }) => (attributes.PartName ?? '').toLowerCase());
  for (const name of repeated([...defaults, ...overrides])) yield [TYPES, `${name} is stated twice`];
  for (const name of overrides) {
    if (!name.startsWith('/')) yield [TYPES, `${name} does not begin with a slash`];
    else if (!book.content.find(name.slice(1))) yield [TYPES, `${name} is stated, but there is no such part`];
  }
  for (const { path } of book.content.parts) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (path !== TYPES && !overrides.includes(`/${path.toLowerCase()}`) && !defaults.includes(extension)) {
      yield [path, 'has no content type'];
    }
  }
};

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
