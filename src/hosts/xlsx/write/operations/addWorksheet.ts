import { SheetBuilder, StringPool, type AddWorksheet } from '../../../../core';
import { addPart } from '../../package/addPart';
import { relationshipBase } from '../../package/relationshipBase';
import { emptyWorksheet } from '../emptyWorksheet';
import type { PatchRun } from '../patchRun';
import { withSheet } from '../sheetList';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a part for the sheet and puts it among the sheets of the workbook; what counts sheets counts it from then on. */
export function addWorksheet(run: PatchRun, operation: AddWorksheet): void {
  const { draft, part } = run;
  const base = relationshipBase(draft);
  const folder = part.path.slice(0, part.path.lastIndexOf('/') + 1);
  const { path, id } = addPart(draft, part.path, {
    kind: 'worksheet',
    path: `${folder}worksheets/sheet#.xml`,
    contentType: CONTENT_TYPE,
    text: emptyWorksheet(base, operation.hasGridlines),
  });
  draft.edit(part.path, (text) => withSheet(text, operation, base, id));
  run.addSheet(path, new SheetBuilder(operation.sheet, new StringPool()).build());
}
