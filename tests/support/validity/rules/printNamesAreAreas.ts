import { parseArea } from '../references';
import type { ValidityRule } from '../rule';

const AREA = /^(?:'(?:[^']|'')+'|[^'!,]+)!(.+)$/;
const ROWS = /^\$?\d+:\$?\d+$/;
const COLUMNS = /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/;

/** What is printed, and what is repeated on every page, belongs to a sheet and is areas, rows and columns. */
export const printNamesAreAreas: ValidityRule = function* (book) {
  for (const { attributes, text } of book.definedNames) {
    const { name = '', localSheetId } = attributes;
    if (name !== '_xlnm.Print_Area' && name !== '_xlnm.Print_Titles') continue;
    if (localSheetId === undefined) yield [book.path, `${name} belongs to no sheet`];
    const pieces = text.match(/(?:'(?:[^']|'')+'|[^',!]+)![^,]+/g) ?? [];
    const isTitle = name.endsWith('Titles');
    const fits = (piece: string) => {
      const place = AREA.exec(piece)?.[1] ?? '';
      return isTitle
        ? ROWS.test(place) || COLUMNS.test(place)
        : parseArea(place) !== null || ROWS.test(place) || COLUMNS.test(place);
    };
    if (!text.includes('#REF!') && (pieces.length === 0 || !pieces.every(fits)))
      yield [book.path, `${name} is ${text}`];
  }
};
