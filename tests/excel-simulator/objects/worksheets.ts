import { MAX_COLUMN, MAX_ROW, parseRange } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { chartsObject } from './charts';
import { namesObject } from './names';
import { freezePanesObject, pageLayoutObject } from './page';
import { rangeObject } from './range';
import { booleanArgument, numberArgument, textArgument, type SimObject } from './simObject';
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
      Add: (name) => {
        const location = 'WorksheetCollection.add';
        if (workbook.isReadOnly) throw new SimError('AccessDenied', location);
        return worksheetObject(workbook, workbook.addSheet(sheetName(workbook, null, name, location)));
      },
      _RegisterDataChangedEvent: changed.on,
      _UnregisterDataChangedEvent: changed.off,
      _RegisterAddedEvent: added.on,
      _UnregisterAddedEvent: added.off,
      _RegisterDeletedEvent: deleted.on,
      _UnregisterDeletedEvent: deleted.off,
    },
  };
}

/** @throws SimError for a name that Excel does not take, or that another sheet has. */
function sheetName(workbook: WorkbookModel, own: SheetModel | null, name: unknown, location: string): string {
  const text = textArgument(name, location);
  const isUsable = text.length > 0 && text.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(text);
  if (!isUsable) throw new SimError('InvalidArgument', location);
  const other = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === text.toLowerCase());
  if (other && other !== own) throw new SimError('ItemAlreadyExists', location);
  return text;
}

export function worksheetObject(workbook: WorkbookModel, sheet: SheetModel): SimObject {
  const whole = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };
  return {
    type: 'Worksheet',
    ids: () => ({ Id: sheet.id }),
    scalars: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      Gridlines: () => sheet.page.hasGridlines,
      Visibility: () => visibilities[sheet.visibility],
    },
    checkAccess: (location) => {
      if (sheet.isDeleted) throw new SimError('ItemNotFound', location);
      if (workbook.isReadOnly) throw new SimError('AccessDenied', location);
    },
    setters: {
      Name: (value) => workbook.renameSheet(sheet, sheetName(workbook, sheet, value, 'Worksheet.name')),
      Position: (value) => workbook.moveSheet(sheet, numberArgument(value, 'Worksheet.position')),
      Gridlines: (value) => {
        sheet.page.hasGridlines = booleanArgument(value, 'Worksheet.showGridlines');
      },
      Visibility: (value) => {
        const found = Object.entries(visibilities).find(([, word]) => word === value);
        if (!found) throw new SimError('InvalidArgument', 'Worksheet.visibility');
        sheet.visibility = found[0] as keyof typeof visibilities;
        workbook.requireVisibleSheet('Worksheet.visibility');
      },
    },
    navigation: {
      Names: () => namesObject(workbook, sheet),
      Tables: () => tablesObject(workbook, [sheet]),
      Charts: () => chartsObject(workbook, sheet),
      FreezePanes: () => freezePanesObject(workbook, sheet),
      PageLayout: () => pageLayoutObject(workbook, sheet),
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
      Delete: () => {
        workbook.deleteSheet(sheet.name);
        workbook.requireVisibleSheet('Worksheet.delete');
      },
      Activate: () => {
        if (sheet.visibility !== 'visible') throw new SimError('InvalidOperation', 'Worksheet.activate');
      },
    },
  };
}
