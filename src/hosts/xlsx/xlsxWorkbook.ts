import type { FileContents, Patch, WorkbookSnapshot } from '../../core';
import { checkFixes } from '../checkFixes';
import { checkPatch } from '../checkPatch';
import { HostError } from '../hostError';
import { isSigned } from './package/isSigned';
import { openPackage } from './package/openPackage';
import type { XlsxPackage } from './package/xlsxPackage';
import { listFileContents } from './read/listFileContents';
import { readSnapshot, type Reading } from './read/readSnapshot';
import { readWorkbookPart, type WorkbookPart } from './read/workbookPart';
import { withHostErrors } from './withHostErrors';
import { checkStructure } from './write/checkStructure';
import { patchPackage } from './write/patchPackage';

/** A workbook file as it was read. */
export interface XlsxWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly package: XlsxPackage;
  readonly part: WorkbookPart;
  readonly reading: Reading;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file.
 * @param file the name people know it by, for the snapshot and for messages.
 * @param earlier the workbook before it was changed: what has not changed since is not read again.
 * @throws HostError not-a-workbook, old-format, password-protected, damaged, too-large.
 */
export function readXlsx(bytes: Uint8Array, file: string, earlier: XlsxWorkbook | null = null): XlsxWorkbook {
  return withHostErrors(file, () => {
    const opened = openPackage(bytes, file);
    const part = readWorkbookPart(opened, file);
    const reading = readSnapshot(opened, part, file, earlier);
    return { file, bytes, package: opened, part, reading, snapshot: reading.snapshot };
  });
}

/**
 * The bytes of the workbook after a patch. Only parts that the patch changes are written anew; a patch that changes
 * nothing gives the very same bytes. The same workbook and patch give the same bytes anywhere and at any time.
 * @throws HostError signed, workbook-protected, those of {@link checkPatch}; damaged when a part to change is unreadable.
 */
export function patchXlsx(workbook: XlsxWorkbook, patch: Patch): Uint8Array {
  const { file, bytes } = workbook;
  if (patch.length === 0) return bytes;
  return withHostErrors(file, () => {
    if (isSigned(workbook.package)) throw new HostError('signed', file);
    checkPatch(workbook.snapshot, patch);
    checkFixes(workbook.snapshot, patch);
    checkStructure(workbook.package.text(workbook.part.path), file, patch);
    return patchPackage(workbook, patch) ?? bytes;
  });
}

/**
 * What the file holds beside its sheets.
 * @throws HostError damaged when a part that tells of it is unreadable.
 */
export function listContents({ file, package: opened, part }: XlsxWorkbook): FileContents {
  return withHostErrors(file, () => listFileContents(opened, part));
}
