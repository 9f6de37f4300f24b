import { formatCell, holdsTyped, type FixCell, type Patch, type WorkbookSnapshot } from '../core';
import { HostError } from './hostError';

/**
 * Makes sure, before anything is written, that every cell to be corrected still holds what is to be corrected.
 * @throws HostError cell-changed.
 */
export function checkFixes(workbook: WorkbookSnapshot, patch: Patch): void {
  for (const operation of patch) if (operation.op === 'fixCell') checkFix(operation, workbook);
}

/** @throws HostError cell-changed. */
export function checkFix(operation: FixCell, workbook: WorkbookSnapshot): void {
  if (holdsTyped(workbook, operation)) return;
  throw new HostError('cell-changed', `${operation.sheet} ${formatCell(operation.row, operation.column)}`);
}
