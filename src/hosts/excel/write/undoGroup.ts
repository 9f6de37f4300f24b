import type { Patch, PatchOperation } from '../../../core';
import { HostError } from '../../hostError';
import { isOfficeError } from '../toHostError';

/** Excel undoes no calls that add, delete, place or show sheets, and refuses a group with one in it. */
const notUndone: ReadonlySet<PatchOperation['op']> = new Set(['addWorksheet', 'deleteWorksheet']);

/** Whether all of a patch can be one step of Excel's own undo: ExcelApi 1.20. */
export function canGroupUndo(patch: Patch): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20') && patch.every(({ op }) => !notUndone.has(op));
}

/** Whether nothing was written because Excel found a call in the group that it does not undo. */
export function isGroupRefused(error: unknown): boolean {
  return error instanceof HostError && isOfficeError(error.cause, 'UndoNotSupported');
}
