import type { Patch, WorkbookSnapshot } from '../../core';
import { checkPatch } from '../checkPatch';
import { HostError } from '../hostError';
import { isSigned } from './package/isSigned';
import { openPackage } from './package/openPackage';
import type { XlsxPackage } from './package/xlsxPackage';
import { readSnapshot } from './read/readSnapshot';
import { readWorkbookPart, type WorkbookPart } from './read/workbookPart';
import { withHostErrors } from './withHostErrors';
import { patchPackage } from './write/patchPackage';

/** A workbook file as it was read. */
export interface XlsxWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly package: XlsxPackage;
  readonly part: WorkbookPart;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file.
 * @param file the name people know it by, for the snapshot and for messages.
 * @throws HostError not-a-workbook, old-format, password-protected, damaged, too-large.
 */
export function readXlsx(bytes: Uint8Array, file: string): XlsxWorkbook {
  return withHostErrors(file, () => {
    const opened = openPackage(bytes, file);
    const part = readWorkbookPart(opened, file);
    return { file, bytes, package: opened, part, snapshot: readSnapshot(opened, part, file) };
  });
}

/**
 * The bytes of the workbook after a patch. Only parts that the patch changes are written anew; a patch that changes
 * nothing gives the very same bytes. The same workbook and patch give the same bytes anywhere and at any time.
 * @throws HostError signed, sheet-missing, table-missing, sheet-protected; damaged when a part to change is unreadable.
 */
export function patchXlsx(workbook: XlsxWorkbook, patch: Patch): Uint8Array {
  const { file, bytes } = workbook;
  if (patch.length === 0) return bytes;
  return withHostErrors(file, () => {
    if (isSigned(workbook.package)) throw new HostError('signed', file);
    checkPatch(workbook.snapshot, patch);
    return patchPackage(workbook, patch) ?? bytes;
  });
}
