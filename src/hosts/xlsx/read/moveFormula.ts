import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from '../../../core';

/** A formula cut into plain text and the references in it that may move. */
export type FormulaParts = readonly (string | FormulaReference)[];

interface FormulaReference {
  readonly column: number | null;
  readonly isColumnFixed: boolean;
  readonly row: number | null;
  readonly isRowFixed: boolean;
}

const STRING = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const STRUCTURED = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const NOT_A_NAME = String.raw`(?![\p{L}\p{N}_.(!\\?])`;
const CELL = String.raw`(?<c$>\$?)(?<c>[A-Za-z]{1,3})(?<r$>\$?)(?<r>\d{1,7})`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const NUMBER = String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`;
const TOKEN = new RegExp(
  [
    STRING,
    STRUCTURED,
    CELL.replaceAll('$>', 'Fixed>') + NOT_A_NAME,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})` + NOT_A_NAME,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})` + NOT_A_NAME,
    WORD,
    NUMBER,
    '[^]',
  ].join('|'),
  'gu',
);

/** Cuts a formula so that it can be moved many times. */
export function parseFormula(formula: string): FormulaParts {
  const parts: (string | FormulaReference)[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const groups = match.groups!;
    if (groups.c !== undefined) {
      parts.push(reference(`${groups.cFixed}${groups.c}`, `${groups.rFixed}${groups.r}`));
    } else if (groups.columns !== undefined) {
      const [first, last] = groups.columns.split(':');
      parts.push(reference(first!, null), ':', reference(last!, null));
    } else if (groups.rows !== undefined) {
      const [first, last] = groups.rows.split(':');
      parts.push(reference(null, first!), ':', reference(null, last!));
    } else if (typeof parts[parts.length - 1] === 'string') {
      parts[parts.length - 1] = `${parts[parts.length - 1] as string}${match[0]}`;
    } else {
      parts.push(match[0]);
    }
  }
  return parts;
}

/** The formula as it reads that many rows and columns away; `#REF!` for what would leave the grid. */
export function moveFormula(parts: FormulaParts, rows: number, columns: number): string {
  return parts.map((part) => (typeof part === 'string' ? part : moveReference(part, rows, columns))).join('');
}

function moveReference(part: FormulaReference, rows: number, columns: number): string {
  const column = part.column === null || part.isColumnFixed ? part.column : part.column + columns;
  const row = part.row === null || part.isRowFixed ? part.row : part.row + rows;
  if (column !== null && (column < 1 || column > MAX_COLUMN)) return '#REF!';
  if (row !== null && (row < 1 || row > MAX_ROW)) return '#REF!';
  const letters = column === null ? '' : `${part.isColumnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${part.isRowFixed ? '$' : ''}${row}`;
}

function reference(column: string | null, row: string | null): FormulaReference {
  return {
    column: column === null ? null : columnNumber(column.replace('$', '')),
    isColumnFixed: column?.startsWith('$') ?? false,
    row: row === null ? null : Number(row.replace('$', '')),
    isRowFixed: row?.startsWith('$') ?? false,
  };
}
