import type { DefineName, DeleteName } from '../patch';
import type { SetPageLayout } from '../sheetOperations';
import { printNames } from '../printNames';
import { formatSheetRange } from '../sheetName';
import type { DefinedName } from '../snapshot';
import { isSameText, sheetOf, type WorkbookDraft } from './workbookDraft';

export function defineName(draft: WorkbookDraft, { name, sheet, range }: DefineName): void {
  const reference = formatSheetRange(sheetOf(draft, sheet).name, range);
  setName(draft, { name, reference, scope: null, isHidden: true });
}

export function deleteName(draft: WorkbookDraft, { name }: DeleteName): void {
  removeName(draft, name, null);
}

/** Of a page's layout the print area and the repeated rows show, as the names under which Excel keeps them. */
export function setPageLayout(draft: WorkbookDraft, { sheet, layout }: SetPageLayout): void {
  const { name: scope } = sheetOf(draft, sheet);
  for (const { name, reference } of printNames(scope, layout)) {
    if (reference === null) removeName(draft, name, scope);
    else setName(draft, { name, reference, scope, isHidden: false });
  }
}

function setName(draft: WorkbookDraft, defined: DefinedName): void {
  const index = draft.names.findIndex((present) => isName(present, defined.name, defined.scope));
  if (index < 0) draft.names.push(defined);
  else draft.names[index] = { ...defined, name: draft.names[index]!.name };
}

function removeName(draft: WorkbookDraft, name: string, scope: string | null): void {
  draft.names = draft.names.filter((present) => !isName(present, name, scope));
}

function isName(present: DefinedName, name: string, scope: string | null): boolean {
  const isInScope =
    present.scope === null || scope === null ? present.scope === scope : isSameText(present.scope, scope);
  return isInScope && isSameText(present.name, name);
}
