import type { Patch } from '../../../core';
import { applyOperation } from './appliers';
import { PatchRun, type PatchTarget } from './patchRun';
import { requestCalculation } from './requestCalculation';
import { writeSheetDraft } from './writeSheetDraft';

/**
 * The new bytes of a package after a patch; null when the patch changes nothing. The patch's sheets and tables must
 * be there.
 * @throws DamagedError when a part that is to change is unreadable.
 */
export function patchPackage(target: PatchTarget, patch: Patch): Uint8Array | null {
  const run = new PatchRun(target, patch);
  for (const operation of patch) applyOperation(run, operation);
  const touched = run.allSheets().map((sheet) => writeSheetDraft(run, sheet));
  run.styles.write();
  if (run.losesFormulas || touched.some(Boolean)) requestCalculation(run.draft, target.part);
  return run.draft.build();
}
