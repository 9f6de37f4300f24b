import { formatRange, type Range } from '../../../src/core';
import { EventNumber } from '../model/eventQueue';
import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import type { SimObject } from './simObject';

/** Selecting a range, which brings its sheet to the front. */
export function rangeSelection(
  sheet: SheetModel,
  here: (location: string) => Range,
): NonNullable<SimObject['methods']> {
  return {
    Select: () => {
      const range = here('Range.select');
      if (sheet.visibility !== 'visible') throw new SimError('InvalidOperation', 'Range.select');
      sheet.workbook.activeSheet = sheet;
      sheet.workbook.selection = sheet.refer(range);
      const args = { type: 'WorksheetSelectionChanged', address: formatRange(range) };
      sheet.workbook.events.raiseOwn(EventNumber.selectionChanged, sheet, args);
    },
  };
}
