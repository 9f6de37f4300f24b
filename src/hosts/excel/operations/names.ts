import type { DefinedName, DefineName, DeleteName } from '../../../core';
import { rangeNow, type Applier, type Writing } from './operation';

/** The name is deleted and added again with the kept range: no address is written as text. */
export const defineName: Applier<DefineName> = {
  place: ({ sheet, range }) => ({ sheet, range }),
  properties: 'address',
  capture: () => () => undefined,
  apply: (target, writing) => {
    const { name } = target.operation;
    const { names } = writing.workbook;
    const present = presentName(name, writing, null);
    // One that was not there when it was compared is not deleted: where somebody added it since, Excel stops here.
    if (present) names.getItemOrNullObject(name).delete();
    const added = names.add(present?.name ?? name, rangeNow(target, writing));
    added.visible = false;
    writing.addedNames.set(name.toLowerCase(), added);
  },
  putBack: ({ operation: { name } }, writing) => {
    const isSomebodyElses = !presentName(name, writing, null) && writing.namesNow === null && !isAdded(name, writing);
    return isSomebodyElses ? undefined : putBackName(name, writing);
  },
};

/** Whether Excel told that it added a name; Office.js throws for what it did not tell. */
function isAdded(name: string, { addedNames }: Writing): boolean {
  try {
    return addedNames.get(name.toLowerCase())?.isNullObject === false;
  } catch {
    return false;
  }
}

export const deleteName: Applier<DeleteName> = {
  place: () => null,
  properties: '',
  capture: () => () => undefined,
  apply: ({ operation }, { workbook }) => {
    workbook.names.getItemOrNullObject(operation.name).delete();
  },
  putBack: ({ operation }, writing) => putBackName(operation.name, writing),
};

/** The names of the whole workbook, or of the sheet that a name belongs to. */
export function namesIn({ scope }: Pick<DefinedName, 'scope'>, { workbook }: Writing): Excel.NamedItemCollection {
  return scope === null ? workbook.names : workbook.worksheets.getItem(scope).names;
}

function presentName(name: string, { before }: Writing, scope: string | null): DefinedName | undefined {
  return before.names.find((present) => present.scope === scope && present.name.toLowerCase() === name.toLowerCase());
}

/** Makes a name as it was. */
export function putBackName(name: string, writing: Writing, scope: string | null = null): undefined {
  const names = namesIn({ scope }, writing);
  names.getItemOrNullObject(name).delete();
  const present = presentName(name, writing, scope);
  if (present) names.add(present.name, `=${present.reference}`).visible = !present.isHidden;
}
