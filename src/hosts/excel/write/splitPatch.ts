import type { Patch, PatchOperation, WorkbookSnapshot } from '../../../core';
import { orderPatch } from './orderPatch';

/** The largest piece, as estimated: small enough for several to share a request. */
const PIECE_BYTES = 500_000;

/** Of a cell whose contents and format are asked for. */
const CELL_BYTES = 60;

export interface Piece {
  readonly operation: PatchOperation;
  /** What asking for its cells or writing them takes, the larger of the two. */
  readonly bytes: number;
}

/** Operations on many rows in pieces of which each fits a request, in an order that Excel can follow. */
export function splitPatch(expected: WorkbookSnapshot, patch: Patch): Piece[] {
  return orderPatch(expected, patch).flatMap((operation) => {
    const bytes = bytesOf(operation);
    const height = heightOf(operation);
    const rows = Math.max(1, Math.floor((height * PIECE_BYTES) / bytes));
    if (rows >= height) return [{ operation, bytes }];
    return Array.from({ length: Math.ceil(height / rows) }, (_, index) => {
      const part = takeRows(operation, index * rows, Math.min((index + 1) * rows, height));
      return { operation: part, bytes: bytesOf(part) };
    });
  });
}

/** Operations on a range of which the contents are not asked for, or of its first row only. */
const ofOneRow: ReadonlySet<PatchOperation['op']> = new Set([
  'growTable',
  'addTable',
  'defineName',
  'conditionalFormat',
  'dataValidation',
  'setFill',
]);

/** The rows that an operation can be split by; one when it cannot. */
function heightOf(operation: PatchOperation): number {
  if (operation.op === 'writeCells') return operation.cells.length;
  if (operation.op === 'clearOwned' || operation.op === 'formatRange') {
    return operation.range.bottom - operation.range.top + 1;
  }
  return 1;
}

function takeRows(operation: PatchOperation, from: number, to: number): PatchOperation {
  if (operation.op === 'writeCells') {
    return { ...operation, row: operation.row + from, cells: operation.cells.slice(from, to) };
  }
  if (operation.op !== 'clearOwned' && operation.op !== 'formatRange') return operation;
  const { top } = operation.range;
  return { ...operation, range: { ...operation.range, top: top + from, bottom: top + to - 1 } };
}

function bytesOf(operation: PatchOperation): number {
  if (operation.op === 'writeState') return CELL_BYTES + 2 * (operation.xml?.length ?? 0);
  if (operation.op === 'writeCells') {
    const cells = operation.cells.flat();
    return cells.reduce((sum, cell) => sum + CELL_BYTES + textLength(cell), CELL_BYTES);
  }
  if (operation.op === 'fixCell') return 2 * CELL_BYTES + textLength(operation.from) + textLength(operation.to);
  if (!('range' in operation)) return CELL_BYTES;
  const { top, left, bottom, right } = operation.range;
  const rows = ofOneRow.has(operation.op) ? 1 : bottom - top + 1;
  return CELL_BYTES * (rows * (right - left + 1) + 5);
}

function textLength(cell: { readonly kind: string } | null): number {
  if (!cell) return 0;
  if ('formula' in cell) return 2 * String(cell.formula).length;
  return 'value' in cell && typeof cell.value === 'string' ? 2 * cell.value.length : 0;
}
