import { formatRange, type Range } from '../../../src/core';
import { EventNumber } from '../model/eventQueue';
import type { SheetModel } from '../model/sheetModel';
import { sortRows, type SortField } from '../model/sortRows';
import { SimError } from '../simError';
import { widthOf } from './rangePlaces';
import type { SimObject } from './simObject';

const LOCATION = 'RangeSort.apply';

/** Sorting the rows of a range by what its columns hold; other ways to sort are not simulated. */
export function rangeSortObject(sheet: SheetModel, here: (location: string) => Range): SimObject {
  return {
    type: 'RangeSort',
    methods: {
      Apply: (fields, matchCase, hasHeaders, orientation, method) => {
        if (matchCase === true || (orientation !== null && orientation !== 'Rows') || method !== null) {
          throw new SimError('NotImplemented', LOCATION);
        }
        const whole = here(LOCATION);
        const range = hasHeaders === true ? { ...whole, top: whole.top + 1 } : whole;
        sortRows(sheet, range, readFields(fields, widthOf(range)));
        const args = { type: 'WorksheetRowSorted', address: formatRange(range) };
        sheet.workbook.events.raiseOwn(EventNumber.rowSorted, sheet, args);
      },
    },
  };
}

function readFields(fields: unknown, width: number): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw new SimError('InvalidArgument', LOCATION);
  return fields.map((field: Readonly<Record<string, unknown>>) => {
    const { key, ascending = true, ...others } = field;
    if (Object.keys(others).length > 0) throw new SimError('NotImplemented', LOCATION);
    if (!Number.isInteger(key) || Number(key) < 0 || Number(key) >= width)
      throw new SimError('InvalidArgument', LOCATION);
    return { key: Number(key), isAscending: ascending !== false };
  });
}
