import { parseIsoDay, runPlan, type Patch } from '../../src/core';
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';

export interface UpdatedFile {
  readonly patch: Patch;
  readonly bytes: Uint8Array;
}

/** What an update makes of a workbook file, on a fixed day; with its own sheets where the host can add some. */
export function updateBytes(bytes: Uint8Array, file: string, withSheets?: boolean): UpdatedFile {
  const workbook = readXlsx(bytes, file);
  const { update } = runPlan([workbook.snapshot], {
    today: parseIsoDay('2026-01-05')!,
    asOf: parseIsoDay('2025-12-31')!,
    withSheets,
  });
  return { patch: update.patch, bytes: patchXlsx(workbook, update.patch) };
}
