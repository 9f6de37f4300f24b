import type { ValidityRule } from '../rule';

/** Every XML part is well-formed, declares its prefixes and has no document type. */
export const partsAreWellFormed: ValidityRule = function* (book) {
  for (const { path, error } of book.content.parts) if (error !== null) yield [path, `is not well-formed: ${error}`];
};
