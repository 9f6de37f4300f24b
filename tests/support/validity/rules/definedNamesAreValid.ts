import { parseArea, sheetsIn } from '../references';
import type { ValidityRule } from '../rule';

/** A defined name is spelled as Excel takes it, and refers to something: to sheets that are there, if to sheets. */
export const definedNamesAreValid: ValidityRule = function* (book) {
  const sheets = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  for (const { attributes, text } of book.definedNames) {
    const { name = '' } = attributes;
    const isSpelled = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
    if (!isSpelled || /^[rc]$/i.test(name) || parseArea(name.toUpperCase()) || /^r\d*c\d*$/i.test(name)) {
      yield [book.path, `"${name}" is no name`];
    }
    if (text.trim() === '') yield [book.path, `the name ${name} refers to nothing`];
    if (text.startsWith('=')) yield [book.path, `what the name ${name} refers to begins with =`];
    for (const sheet of sheetsIn(text)) {
      if (!sheets.has(sheet.toLowerCase())) yield [book.path, `the name ${name} refers to the missing sheet ${sheet}`];
    }
  }
};
