import type { ValidityRule } from '../rule';

/** A sheet's name has 1 to 31 characters, none that formulas use, no apostrophe at an end, and stands once. */
export const sheetNamesAreValid: ValidityRule = function* (book) {
  const seen = new Set<string>();
  for (const { name } of book.sheets) {
    if (name.length < 1 || name.length > 31)
      yield [book.path, `the sheet name "${name}" has ${name.length} characters`];
    if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) yield [book.path, `"${name}" is no name for a sheet`];
    if (name.toLowerCase() === 'history') yield [book.path, 'the sheet name History is kept for Excel'];
    if (seen.has(name.toLowerCase())) yield [book.path, `the sheet name "${name}" stands twice`];
    seen.add(name.toLowerCase());
  }
};
