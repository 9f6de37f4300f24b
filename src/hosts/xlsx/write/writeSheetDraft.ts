import { writeLinks } from './marks/writeLinks';
import { writeNotes } from './marks/writeNotes';
import type { PatchRun } from './patchRun';
import type { SheetDraft } from './sheetDraft';
import { setRowHeights } from './setRowHeights';
import { writeSheet } from './sheetWriter';
import { writeTables } from './writeTables';

/**
 * Writes what a patch does to a sheet and its tables.
 * @returns whether a formula was written, replaced or removed.
 */
export function writeSheetDraft(run: PatchRun, sheet: SheetDraft): boolean {
  const { draft, before, styles } = run;
  const { edits, path, snapshot } = sheet;
  writeLinks(run, sheet);
  writeNotes(run, sheet);
  if (!sheet.isChanged) return false;
  edits.keepHeaders();
  const written = writeSheet(sheet.text(), before, snapshot, edits, styles.book);
  draft.write(path, setRowHeights(written.text, sheet.heights));
  writeTables(draft, sheet);
  return written.touchesFormulas;
}
