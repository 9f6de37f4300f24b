import type { DeleteWorksheet } from '../../../../core';
import { removePart } from '../../package/removePart';
import type { PatchRun } from '../patchRun';
import { withoutSheet } from '../sheetList';

/** Takes out a sheet with its names and all parts that only it leads to. */
export function deleteWorksheet(run: PatchRun, operation: DeleteWorksheet): void {
  const { draft, part } = run;
  const { path, snapshot } = run.sheet(operation.sheet);
  draft.edit(part.path, (text) => withoutSheet(text, snapshot.name));
  removePart(draft, part.path, path);
  run.removeSheet(snapshot.name);
  if (snapshot.columns.some((column) => column?.formulas)) run.losesFormulas = true;
}
