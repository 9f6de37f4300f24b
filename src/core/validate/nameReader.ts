import { CellKind } from '../workbook/snapshot';
import type { Block } from '../read/block';

/**
 * Reads the name in a row of a participants sheet as it is written, in one column or in several for its parts; '' where
 * it tells nobody: an empty cell, a first or a family name alone.
 */
export function nameReader(block: Block): (row: number) => string {
  const columns = ['name', 'familyName', 'givenName'].flatMap((field) => block.columns[field] ?? []);
  const [only] = columns;
  if (only === undefined || (columns.length === 1 && block.columns['name'] === undefined)) return () => '';
  if (columns.length === 1) return (row) => textAt(block, row, only);
  return (row) => {
    const parts = columns.map((column) => textAt(block, row, column));
    return parts.includes('') ? '' : parts.join(' ');
  };
}

function textAt({ workbook, sheet }: Block, row: number, column: number): string {
  const cells = sheet.columns[column - 1];
  if (!cells) return '';
  const kind = cells.kinds[row - cells.firstRow];
  const value = cells.values[row - cells.firstRow]!;
  if (kind === CellKind.text) return workbook.strings[value]!;
  return kind === CellKind.number ? String(value) : '';
}
