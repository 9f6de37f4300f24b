import { formatSheetRange, type DefineName, type DeleteName } from '../../../../core';
import { withName, withoutName } from '../editNames';
import type { PatchRun } from '../patchRun';

export function defineName(run: PatchRun, { name, sheet, range }: DefineName): void {
  const reference = formatSheetRange(run.sheet(sheet).snapshot.name, range);
  run.draft.edit(run.part.path, (text) => withName(text, { name, reference, localSheet: null, isHidden: true }));
}

export function deleteName(run: PatchRun, { name }: DeleteName): void {
  run.draft.edit(run.part.path, (text) => withoutName(text, name, null));
}
