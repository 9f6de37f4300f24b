import { MAX_COLUMN, MAX_ROW, parseRange } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { namesObject } from './names';
import { rangeObject } from './range';
import { textArgument, type SimObject } from './simObject';
import { tablesObject } from './tables';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function worksheetsObject(workbook: WorkbookModel, events: Set<number>): SimObject {
  const find = (key: unknown, location: string) => {
    const sheet = workbook.findSheet(textArgument(key, location));
    return sheet ? worksheetObject(workbook, sheet) : null;
  };
  const register = (type: number) => ({ on: () => void events.add(type), off: () => void events.delete(type) });
  const [changed, added, deleted] = [register(10), register(13), register(15)];
  return {
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
    item: (key) => find(key, 'WorksheetCollection.getItem'),
    readers: [
      'GetItemOrNullObject',
      '_RegisterDataChangedEvent',
      '_UnregisterDataChangedEvent',
      '_RegisterAddedEvent',
      '_UnregisterAddedEvent',
      '_RegisterDeletedEvent',
      '_UnregisterDeletedEvent',
    ],
    methods: {
      GetItemOrNullObject: (key) => find(key, 'WorksheetCollection.getItemOrNullObject'),
      _RegisterDataChangedEvent: changed.on,
      _UnregisterDataChangedEvent: changed.off,
      _RegisterAddedEvent: added.on,
      _UnregisterAddedEvent: added.off,
      _RegisterDeletedEvent: deleted.on,
      _UnregisterDeletedEvent: deleted.off,
    },
  };
}

export function worksheetObject(workbook: WorkbookModel, sheet: SheetModel): SimObject {
  const whole = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };
  return {
    type: 'Worksheet',
    ids: () => ({ Id: sheet.id }),
    scalars: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => visibilities[sheet.visibility] },
    navigation: {
      Names: () => namesObject(workbook, sheet),
      Tables: () => tablesObject(workbook, [sheet]),
      Protection: () => ({ type: 'WorksheetProtection', scalars: { Protected: () => sheet.isProtected } }),
    },
    readers: ['GetRange', 'GetUsedRangeOrNullObject', 'Activate'],
    methods: {
      GetRange: (address) => {
        const range = address === null ? whole : parseRange(textArgument(address, 'Worksheet.getRange'));
        if (!range) throw new SimError('InvalidArgument', 'Worksheet.getRange');
        return rangeObject(workbook, sheet.refer(range));
      },
      GetUsedRangeOrNullObject: (isValuesOnly) => {
        const used = sheet.usedRange(whole, isValuesOnly === true);
        return used && rangeObject(workbook, sheet.refer(used));
      },
      Activate: () => {
        if (sheet.visibility !== 'visible') throw new SimError('InvalidOperation', 'Worksheet.activate');
      },
    },
  };
}
