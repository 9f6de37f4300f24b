import type { ValidityRule } from '../rule';
import { numberOf } from '../xmlNode';

/** A defined name stands once for the workbook and once for each sheet, and its sheet is there. */
export const definedNamesAreUnique: ValidityRule = function* (book) {
  const seen = new Set<string>();
  for (const node of book.definedNames) {
    const { name = '', localSheetId = '' } = node.attributes;
    const key = `${localSheetId} ${name.toLowerCase()}`;
    if (seen.has(key)) yield [book.path, `the name ${name} stands twice`];
    if (localSheetId !== '' && !(numberOf(node, 'localSheetId') < book.sheets.length)) {
      yield [book.path, `the name ${name} belongs to sheet ${localSheetId}, which is missing`];
    }
    seen.add(key);
  }
};
