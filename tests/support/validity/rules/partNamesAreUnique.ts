import type { ValidityRule } from '../rule';

/** No two entries of the zip have the same name, whatever the case of its letters. */
export const partNamesAreUnique: ValidityRule = function* (book) {
  const seen = new Set<string>();
  for (const name of book.content.entries) {
    if (seen.has(name.toLowerCase())) yield [name, 'stands twice in the zip'];
    seen.add(name.toLowerCase());
  }
};
