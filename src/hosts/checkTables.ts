import { formatRange, parseRange, rangesOverlap, type AddTable } from '../core';
import { HostError } from './hostError';
import type { CheckedSheet, CheckedWorkbook } from './checkedWorkbook';

const LONGEST_NAME = 255;

/** @throws HostError table-name-invalid, table-exists, table-misfit. */
export function checkNewTable(
  checked: CheckedWorkbook,
  sheet: CheckedSheet,
  { table, range, columns }: AddTable,
): void {
  if (!isTableName(table)) throw new HostError('table-name-invalid', table);
  if (checked.hasTableOrName(table)) throw new HostError('table-exists', table);
  const taken = [...sheet.merges, ...sheet.tables.map((present) => present.range)];
  const areUnique = new Set(columns.map((column) => column.toLowerCase())).size === columns.length;
  const isWhole = range.bottom > range.top && range.right - range.left + 1 === columns.length;
  if (!isWhole || !areUnique || columns.includes('') || taken.some((other) => rangesOverlap(other, range))) {
    throw new HostError('table-misfit', formatRange(range));
  }
}

/** Letters, digits, dots and underscores, and nothing that reads as a cell (A1, R1C1). */
function isTableName(name: string): boolean {
  if (name.length > LONGEST_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  return parseRange(name) === null && !/^(?:r\d*c?\d*|c\d*)$/i.test(name);
}
