import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW, type Range } from '../../../src/core';
import { SimError } from '../simError';
import { sheetText } from './sheetText';

/** The cells that a formula points to at one place. */
export interface FormulaReference {
  /** The sheet it names; null for the formula's own. */
  readonly sheet: string | null;
  readonly range: Range;
}

/** A reference as a formula has it, with the edges that a dollar sign or a whole row or column holds in place. */
export interface WrittenReference extends FormulaReference {
  readonly isFixed: { readonly [Edge in keyof Range]: boolean };
}

/** What becomes of a reference: other cells, nothing any more (`#REF!`), or with undefined what it is. */
export type Redirect = (reference: WrittenReference) => FormulaReference | 'gone' | 'sheet-gone' | undefined;

const SHEET = String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.:]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?<area>${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const CORNER = /^(?<columnSign>\$?)(?<letters>[A-Za-z]*)(?<rowSign>\$?)(?<digits>\d*)$/;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'[^']*)?\[(?:[^[\]]|\[[^\]]*\])*\](?:[^'\s(),+\-*/&=<>]*'?![$\w:]+)?`, // other files, and tables by name
    String.raw`${SHEET}${AREA}(?![\p{L}\p{N}_.(!\\?])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`,
    '[^]',
  ].join('|'),
  'gu',
);

/**
 * Rewrites the references of a formula as Excel does when cells move or sheets change; what stays is kept to the letter.
 * @throws SimError NotImplemented for a reference over several sheets.
 */
export function redirectReferences(formula: string, redirect: Redirect): string {
  return formula.replace(TOKEN, (text: string, ...rest: unknown[]) => {
    const { sheet, area } = rest.at(-1) as { readonly sheet?: string; readonly area?: string };
    const place = area === undefined ? null : readArea(area);
    if (!place) return text;
    const name = sheet === undefined ? null : plainName(sheet);
    if (name?.includes(':')) throw new SimError('NotImplemented', 'a reference over several sheets');
    const target = redirect({ sheet: name, ...place });
    if (target === undefined) return text;
    if (target === 'sheet-gone') return `#REF!${area}`;
    const prefix = sheet === undefined ? '' : `${sheet}!`;
    if (target === 'gone') return `${prefix}#REF!`;
    const isSameSheet = target.sheet === name;
    return (isSameSheet ? prefix : `${sheetText(target.sheet!)}!`) + writeArea(area!, target.range);
  });
}

function plainName(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** Null for what only looks like cells: a column behind XFD is a name. */
function readArea(area: string): Pick<WrittenReference, 'range' | 'isFixed'> | null {
  const [first, last = first] = area.split(':').map(readCorner);
  if (!first || !last) return null;
  return {
    range: {
      top: first.row ?? 1,
      left: first.column ?? 1,
      bottom: last.row ?? MAX_ROW,
      right: last.column ?? MAX_COLUMN,
    },
    isFixed: { top: first.isRowFixed, left: first.isColumnFixed, bottom: last.isRowFixed, right: last.isColumnFixed },
  };
}

function readCorner(text: string) {
  const { columnSign, letters, rowSign, digits } = CORNER.exec(text)!.groups!;
  const column = letters === '' ? null : columnNumber(letters!);
  const row = digits === '' ? null : Number(digits);
  if ((column ?? 1) > MAX_COLUMN || (row ?? 1) > MAX_ROW || row === 0) return null;
  // Of a row alone the dollar sign stands where that of a column would.
  const isRowFixed = row === null || rowSign === '$' || (column === null && columnSign === '$');
  return { row, column, isColumnFixed: column === null || columnSign === '$', isRowFixed };
}

/** The new cells in the way the old ones were written: with the same dollar signs, as a cell or an area. */
function writeArea(old: string, { top, left, bottom, right }: Range): string {
  const corners = old.split(':');
  const write = (text: string, row: number, column: number) => {
    const { columnSign, letters, rowSign, digits } = CORNER.exec(text)!.groups!;
    const columnPart = letters === '' ? '' : `${columnSign}${columnLetters(column)}`;
    if (digits === '') return columnPart;
    return letters === '' ? `${columnSign}${row}` : `${columnPart}${rowSign}${row}`;
  };
  const first = write(corners[0]!, top, left);
  return corners.length === 1 ? first : `${first}:${write(corners[1]!, bottom, right)}`;
}
