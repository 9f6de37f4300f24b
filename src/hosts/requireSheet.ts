import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../core';
import { HostError } from './hostError';

/** @throws HostError sheet-missing when the workbook has no such sheet. */
export function requireSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new HostError('sheet-missing', name);
  return sheet;
}
