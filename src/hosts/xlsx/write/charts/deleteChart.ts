import type { DeleteChart } from '../../../../core';
import { removePart } from '../../package/removePart';
import { withoutElement } from '../../xml/tagText';
import type { PatchRun } from '../patchRun';
import { findChart, type FoundChart } from './findChart';
import { findDrawing, removeEmptyDrawing } from './sheetDrawing';

/**
 * Takes a chart out with its part and all that only it leads to: its styles and colours, the shapes and pictures people
 * have drawn into it. The drawing goes with its last content.
 */
export function deleteChart(run: PatchRun, operation: DeleteChart): void {
  const { draft } = run;
  const sheet = run.sheet(operation.sheet);
  const drawing = findDrawing(draft, sheet);
  const present = drawing === null ? null : findChart(draft, drawing, operation.name);
  if (drawing === null || !present) return;
  draft.edit(drawing, (source) => withoutElement(source, elementOf(present)));
  removePart(draft, drawing, present.path);
  removeEmptyDrawing(draft, sheet, drawing);
}

/** In a group with other objects only the frame goes; a group of one goes with its anchor. */
function elementOf({ anchor, grouped }: FoundChart) {
  const objects = grouped?.group.children.filter(({ name }) => name !== 'nvGrpSpPr' && name !== 'grpSpPr');
  return grouped && objects && objects.length > 1 ? grouped.frame : anchor;
}
