import type { CellPosition } from '../../core';

const PAGE = 20;

/** Where a key leads from a cell; null for keys that lead nowhere. */
export function moveSelection(
  key: string,
  { row, column }: CellPosition,
  last: CellPosition,
  hasControl: boolean,
): CellPosition | null {
  const to = (newRow: number, newColumn: number) => ({
    row: Math.min(Math.max(newRow, 1), last.row),
    column: Math.min(Math.max(newColumn, 1), last.column),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'Home':
      return to(hasControl ? 1 : row, 1);
    case 'End':
      return to(hasControl ? last.row : row, last.column);
    default:
      return null;
  }
}
