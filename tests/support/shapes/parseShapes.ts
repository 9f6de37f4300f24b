import type { WorkbookSnapshot } from '../../../src/core';
import { snapshotFrom, type PlainCell, type PlainTable } from '../snapshotFrom';

/** One small workbook written as text, and how it should be read. */
export interface Shape {
  readonly name: string;
  /** The lines from its name to its arrow, as they stand in the file. */
  readonly lines: readonly string[];
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly expected: string;
}

/**
 * The shapes of a file. A shape begins with `# its name` and ends with its golden text after a line `=>`. Between stand
 * rows of cells, a bar before each cell; `sheet NAME` and `file NAME` begin another sheet or workbook, `table NAME RANGE`
 * (with `totals` or `headless` behind it) an Excel table, `owned RANGE` cells under a name of the product, `1904` the
 * other date system. In a cell `@2025-03-03` is a date, `'12` a text, `=SUM(A1) -> 3` a formula with its value, `=A1 ->`
 * one without, `#N/A` an error, `\n` a line break, `\u00a0` a character.
 */
export function parseShapes(text: string): Shape[] {
  const shapes = text.split(/^(?=# )/m).filter((part) => part.startsWith('# '));
  return shapes.map((part) => {
    const [input, ...golden] = part.split(/^=>\n/m);
    const lines = input!.trimEnd().split('\n');
    return {
      name: lines[0]!.slice(2).trim(),
      lines,
      workbooks: parseWorkbooks(lines.slice(1)),
      expected: golden.join('').trimEnd(),
    };
  });
}

/** The file again, with what is read now as its golden text. */
export function formatShapes(shapes: readonly (Shape & { readonly actual: string })[]): string {
  return `${shapes.map(({ lines, actual }) => `${lines.join('\n')}\n=>\n${actual}\n`).join('\n')}`;
}

interface BookLines {
  readonly file: string;
  readonly sheets: Record<string, PlainCell[][]>;
  readonly tables: PlainTable[];
  readonly names: { name: string; reference: string }[];
  dateSystem: 1900 | 1904;
}

function parseWorkbooks(lines: readonly string[]): WorkbookSnapshot[] {
  const books: BookLines[] = [];
  let sheet = 'Sheet';
  const book = (): BookLines => {
    if (books.length === 0) books.push({ file: 'book.xlsx', sheets: {}, tables: [], names: [], dateSystem: 1900 });
    return books.at(-1)!;
  };
  for (const line of lines) {
    const [word, ...rest] = line.trim().split(' ');
    const [first = '', range = '', kind = ''] = rest;
    if (line.startsWith('|')) (book().sheets[sheet] ??= []).push(parseRow(line));
    else if (word === 'sheet') sheet = rest.join(' ');
    else if (word === 'file') books.push({ file: first, sheets: {}, tables: [], names: [], dateSystem: 1900 });
    else if (word === '1904') book().dateSystem = 1904;
    else if (word === 'owned') {
      const [from, to = from] = first.split(':').map((cell) => cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'));
      const name = `PlanMonitor.workshops.1.c${book().names.length}`;
      book().names.push({ name, reference: `'${sheet}'!${from}:${to}` });
    } else if (word === 'table') {
      const table = { sheet, name: first, range, hasTotalsRow: kind === 'totals', hasHeaderRow: kind !== 'headless' };
      book().tables.push(table);
    } else if (line.trim() !== '') throw new RangeError(`The shape holds a line that is none: "${line}".`);
  }
  return books.map(({ sheets, ...options }) => snapshotFrom(sheets, options));
}

function parseRow(line: string): PlainCell[] {
  return line
    .slice(1)
    .split('|')
    .map((cell) => parseCell(unescapeText(cell.trim())));
}

function parseCell(text: string): PlainCell {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith('@')) return { date: text.slice(1) };
  if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?)$/.test(text)) return { error: text };
  const formula = /^(=.*?) ->(?: (.*))?$/.exec(text);
  if (formula && formula[2] === undefined) return { uncalculated: formula[1]! };
  if (formula) return { formula: formula[1]!, value: plainValue(formula[2]!) };
  return plainValue(text);
}

function plainValue(text: string): string | number | boolean {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : text;
}

function unescapeText(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
