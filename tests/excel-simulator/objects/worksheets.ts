import { EventNumber, WORKBOOK } from '../model/eventQueue';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { textArgument, type SimObject } from './simObject';
import { eventMethods } from './worksheetEvents';
import { sheetName } from './sheetName';
import { worksheetObject } from './worksheet';

export function worksheetsObject(workbook: WorkbookModel): SimObject {
  const find = (key: unknown, location: string) => {
    const sheet = workbook.findSheet(textArgument(key, location));
    return sheet ? worksheetObject(sheet) : null;
  };
  const events = eventMethods(workbook.events, WORKBOOK, true);
  return {
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map(worksheetObject),
    item: (key) => find(key, 'WorksheetCollection.getItem'),
    readers: ['GetItemOrNullObject', 'GetActiveWorksheet', ...Object.keys(events)],
    methods: {
      ...events,
      GetItemOrNullObject: (key) => find(key, 'WorksheetCollection.getItemOrNullObject'),
      GetActiveWorksheet: () => worksheetObject(workbook.frontSheet()),
      Add: (name) => {
        const location = 'WorksheetCollection.add';
        if (workbook.isReadOnly) throw new SimError('AccessDenied', location);
        const sheet = workbook.addSheet(sheetName(workbook, null, name, location));
        workbook.events.raiseOwn(EventNumber.added, sheet, { type: 'WorksheetAdded' });
        return worksheetObject(sheet);
      },
    },
  };
}
