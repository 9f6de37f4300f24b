import type { Patch, PatchOperation } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { cellOperations } from './cellOperations';
import { chartOperations } from './chartOperations';
import { lookOperations, sizeOperations } from './lookOperations';
import { linkOperations, listOperations, markOperations } from './markOperations';
import { nameOperations, stateOperations } from './nameOperations';
import { pageOperations } from './pageOperations';
import { tableOperations } from './tableOperations';

/**
 * What happened to a workbook since it was opened, as a patch that another host applies to its file.
 * @param before the workbook as it was opened: its sheets have the ids they have in `after`.
 * @throws Error for a change that no operation stands for.
 */
export function patchBetween(before: WorkbookModel, after: WorkbookModel): Patch {
  const former = (sheet: SheetModel) => before.sheets.find(({ id }) => id === sheet.id) ?? null;
  const gone = before.sheets.filter(({ id }) => !after.sheets.some((sheet) => sheet.id === id));
  return [
    ...nameOperations(before, after, 'deleted'),
    ...gone.map(({ name }): PatchOperation => ({ op: 'deleteWorksheet', sheet: name })),
    ...after.sheets.flatMap((sheet, index) => sheetOperation(sheet, former(sheet), after.sheets[index - 1] ?? null)),
    ...after.sheets.flatMap((sheet) => [
      ...tableOperations(sheet, former(sheet), 'standing'),
      ...cellOperations(sheet, former(sheet)),
      ...lookOperations(sheet, former(sheet)),
      ...sizeOperations(sheet, former(sheet)),
      ...tableOperations(sheet, former(sheet), 'new'),
      ...linkOperations(sheet, former(sheet)),
      ...markOperations(sheet, former(sheet)),
      ...listOperations(sheet, former(sheet)),
      ...pageOperations(sheet, former(sheet)),
    ]),
    ...after.sheets.flatMap((sheet) => chartOperations(sheet)),
    ...nameOperations(before, after, 'defined'),
    ...stateOperations(before, after),
  ];
}

function sheetOperation(sheet: SheetModel, former: SheetModel | null, previous: SheetModel | null): PatchOperation[] {
  const { name, visibility, page } = sheet;
  if (!former) {
    const after = previous?.name ?? null;
    return [{ op: 'addWorksheet', sheet: name, after, visibility, hasGridlines: page.hasGridlines }];
  }
  const isSame = former.name === name && former.visibility === visibility && page.hasGridlines;
  if (!isSame) throw new Error(`What became of the sheet ${former.name} cannot be saved.`);
  return [];
}
