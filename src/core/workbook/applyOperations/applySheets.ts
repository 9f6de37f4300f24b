import { goesWithSheet } from '../ownedSheets';
import { SheetBuilder } from '../sheetBuilder';
import type { AddWorksheet, DeleteWorksheet } from '../sheetOperations';
import { isSameText, sheetOf, type WorkbookDraft } from './workbookDraft';

export function addWorksheet(draft: WorkbookDraft, { sheet, after, visibility }: AddWorksheet): void {
  if (draft.sheets.some(({ name }) => isSameText(name, sheet))) {
    throw new RangeError(`There is already a sheet "${sheet}" in the workbook.`);
  }
  const builder = new SheetBuilder(sheet, draft.pool);
  builder.visibility = visibility;
  Object.assign(builder, { hiddenRows: [], hiddenColumns: [], hyperlinks: [], notes: [] });
  const place = after === null ? draft.sheets.length : draft.sheets.indexOf(sheetOf(draft, after)) + 1;
  draft.sheets.splice(place, 0, builder);
}

export function deleteWorksheet(draft: WorkbookDraft, { sheet }: DeleteWorksheet): void {
  const gone = sheetOf(draft, sheet);
  draft.sheets = draft.sheets.filter((present) => present !== gone);
  draft.names = draft.names.filter((name) => !goesWithSheet(name, gone.name));
}
