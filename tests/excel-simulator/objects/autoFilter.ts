import type { SheetModel } from '../model/sheetModel';
import { rangeObject } from './range';
import { checkSheetAccess } from './sheetAccess';
import type { SimObject } from './simObject';

/** The filter that somebody put on a sheet: what it lies over, and taking it off. Setting one is left to people. */
export function autoFilterObject(sheet: SheetModel): SimObject {
  const range = () => sheet.filter?.range ?? null;
  return {
    type: 'AutoFilter',
    checkAccess: (location) => checkSheetAccess(sheet, location),
    scalars: { Enabled: () => range() !== null, IsDataFiltered: () => sheet.hiddenRows.size > 0 },
    readers: ['GetRangeOrNullObject'],
    methods: {
      GetRangeOrNullObject: () => {
        const place = range();
        return place && rangeObject(sheet.refer(place));
      },
      ClearCriteria: () => sheet.hiddenRows.clear(),
      Remove: () => {
        sheet.hiddenRows.clear();
        sheet.filter = null;
      },
    },
  };
}
