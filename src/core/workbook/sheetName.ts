import { formatAbsoluteRange, parseRange, type Range } from './address';

/** A sheet name as formulas, names and links spell it: always quoted, apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'My Sheet'!$A$1:$B$3` */
export function formatSheetRange(sheet: string, range: Range): string {
  return `${quoteSheetName(sheet)}!${formatAbsoluteRange(range)}`;
}

/**
 * Reads the reference of a defined name that gives one rectangle on one sheet, quoted or not, with or without a
 * leading `=`. Null for anything else: several areas, `#REF!`, whole columns, a formula, another workbook.
 */
export function parseSheetRange(reference: string): { sheet: string; range: Range } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,:[\]#]+))!([^!,]+)$/.exec(reference.trim());
  if (!match) return null;
  const sheet = match[1] !== undefined ? match[1].replaceAll("''", "'") : match[2]!;
  if (sheet.includes('[')) return null;
  const range = parseRange(match[3]!);
  return range && { sheet, range };
}
