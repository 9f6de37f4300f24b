import type { Model } from '../../model/model';
import type { State } from '../../model/state';
import { findingOf } from './buildShareCheck';
import { workbookKinds } from './kinds/workbookKinds';
import type { ShareFinding } from './shareItem';

/** What the first workbook tells of what a recipient would see: places and counts, never a person's name. */
export function listShareFindings(model: Model, state: State): readonly ShareFinding[] {
  const [workbook] = model.workbooks;
  if (!workbook) return [];
  const input = { workbook, model, state: workbook.state === null ? null : state };
  return workbookKinds.map((kind) => findingOf(kind, input));
}
