import {
  findSheet,
  goesWithSheet,
  isOwnedSheet,
  type AddWorksheet,
  type DefinedName,
  type DeleteWorksheet,
} from '../../../core';
import { idOf } from './idOf';
import { namesIn, putBackName } from './names';
import type { Applier, Writing } from './operation';
import { CORNER, keepNothing, sheetCorner } from './sheetCorner';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Excel puts a new sheet at the end: it is moved from there. Taking it back takes it out again. */
export const addWorksheet: Applier<AddWorksheet> = {
  place: () => null,
  properties: '',
  capture: keepNothing,
  apply: ({ operation }, writing) => {
    const { sheet: name, after, visibility, hasGridlines } = operation;
    const former = writing.doomed.find((doomed) => isSame(doomed.name, name));
    if (former) {
      former.nameNow = nameUntilGone(writing, name);
      writing.workbook.worksheets.getItem(former.name).name = former.nameNow;
    }
    const sheet = writing.workbook.worksheets.add(name);
    const place = after === null ? writing.order.length : writing.order.findIndex((one) => isSame(one, after)) + 1;
    writing.order.splice(place, 0, name);
    writing.added.set(name.toLowerCase(), sheet);
    sheet.load('id');
    sheet.position = place;
    sheet.showGridlines = hasGridlines;
    sheet.visibility = visibilities[visibility];
  },
  putBack: ({ operation }, writing) => {
    const { worksheets } = writing.workbook;
    const id = idOf(writing.added.get(operation.sheet.toLowerCase()));
    // Without an id the sheet was not added, and one of its name is somebody else's; but where no answer came.
    if (id !== null) worksheets.getItemOrNullObject(id).delete();
    else if (isOursByName(operation.sheet, writing)) worksheets.getItemOrNullObject(operation.sheet).delete();
  },
};

/** Under the name of a sheet that goes stands the new one only once the old one has made room. */
function isOursByName(sheet: string, writing: Writing): boolean {
  const { before, sheetsNow, namesNow } = writing;
  if (namesNow === null || !isOwnedSheet(namesNow, sheet)) return false;
  return !findSheet(before, sheet) || sheetsNow.has(nameUntilGone(writing, sheet).toLowerCase());
}

/**
 * The names that go with a sheet are deleted with it. The sheet itself goes when everything else is written: whatever
 * fails before, it is still there. Until then it makes room for one of the same name.
 */
export const deleteWorksheet: Applier<DeleteWorksheet> = {
  place: ({ sheet }) => sheetCorner(sheet),
  properties: CORNER,
  capture: keepNothing,
  apply: ({ operation }, writing) => {
    const { sheet: name } = operation;
    for (const own of namesOf(name, writing)) namesIn(own, writing).getItemOrNullObject(nameInExcel(own)).delete();
    writing.doomed.push({ name, nameNow: name });
    writing.order = writing.order.filter((one) => !isSame(one, name));
  },
  putBack: ({ operation }, writing) => {
    const { sheet: name } = operation;
    const { worksheets } = writing.workbook;
    if (writing.added.has(name.toLowerCase())) worksheets.getItemOrNullObject(nameUntilGone(writing, name)).name = name;
    for (const own of namesOf(name, writing)) putBackName(own.name, writing, own.scope);
  },
};

/** Names that go when a sheet is deleted and that Excel would leave without a reference. */
function namesOf(sheet: string, { before }: Writing): readonly DefinedName[] {
  return before.names.filter(
    (name) => goesWithSheet(name, sheet) && (name.scope === null || !isSame(name.scope, sheet)),
  );
}

/** Files spell the names that Excel keeps for itself with a prefix. */
function nameInExcel({ name }: DefinedName): string {
  return name.replace(/^_xlnm\./, '');
}

/** What a sheet is called until it goes. */
function nameUntilGone({ before }: Writing, sheet: string): string {
  const index = before.sheets.findIndex(({ name }) => isSame(name, sheet)) + 1;
  for (let number = index; ; number += before.sheets.length) {
    const name = `Plan Monitor, old (${number})`;
    if (!findSheet(before, name)) return name;
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
