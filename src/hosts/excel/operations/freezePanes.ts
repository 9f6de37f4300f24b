import type { FreezePanes } from '../../../core';
import { rangeNow, type Applier } from './operation';
import { CORNER, keepNothing, sheetCorner } from './sheetCorner';

/** ExcelApi 1.7. What was frozen before is not known and not put back: it changes no cell. */
export const freezePanes: Applier<FreezePanes> = {
  place: ({ sheet }) => sheetCorner(sheet),
  properties: CORNER,
  capture: keepNothing,
  apply: (target, writing) => {
    const { rows, columns } = target.operation;
    const corner = rangeNow(target, writing);
    const { freezePanes: panes } = corner.worksheet;
    panes.unfreeze();
    if (rows > 0 && columns > 0) panes.freezeAt(corner.getResizedRange(rows - 1, columns - 1));
    else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
  },
  putBack: () => undefined,
};
