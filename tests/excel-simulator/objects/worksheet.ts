import { MAX_COLUMN, MAX_ROW, parseRange } from '../../../src/core';
import { EventNumber } from '../model/eventQueue';
import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import { autoFilterObject } from './autoFilter';
import { chartsObject } from './charts';
import { namesObject } from './names';
import { notesObject } from './notes';
import { freezePanesObject, pageBreaksObject, pageLayoutObject } from './page';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { booleanArgument, numberArgument, textArgument, type SimObject } from './simObject';
import { tablesObject } from './tables';
import { eventMethods } from './worksheetEvents';
import { sheetName } from './sheetName';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function worksheetObject(sheet: SheetModel): SimObject {
  const { workbook } = sheet;
  const whole = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };
  const events = eventMethods(workbook.events, sheet.id, false);
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
      Name: (value) => {
        const nameBefore = sheet.name;
        workbook.renameSheet(sheet, sheetName(workbook, sheet, value, 'Worksheet.name'));
        const args = { type: 'WorksheetNameChanged', nameBefore, nameAfter: sheet.name };
        workbook.events.raiseOwn(EventNumber.nameChanged, sheet, args);
      },
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
      Notes: () => notesObject([sheet]),
      FreezePanes: () => freezePanesObject(sheet),
      PageLayout: () => pageLayoutObject(workbook, sheet),
      HorizontalPageBreaks: () => pageBreaksObject(sheet),
      Protection: () => protectionObject(sheet),
      AutoFilter: () => autoFilterObject(sheet),
    },
    readers: ['GetRange', 'GetUsedRangeOrNullObject', 'Activate', ...Object.keys(events)],
    methods: {
      ...events,
      GetRange: (address) => {
        const range = address === null ? whole : parseRange(textArgument(address, 'Worksheet.getRange'));
        if (!range) throw new SimError('InvalidArgument', 'Worksheet.getRange');
        return rangeObject(sheet.refer(range));
      },
      GetUsedRangeOrNullObject: (isValuesOnly) => {
        const used = sheet.usedRange(whole, isValuesOnly === true);
        return used && rangeObject(sheet.refer(used));
      },
      Delete: () => {
        workbook.deleteSheet(sheet.name);
        workbook.requireVisibleSheet('Worksheet.delete');
        workbook.events.raiseOwn(EventNumber.deleted, sheet, { type: 'WorksheetDeleted' });
      },
      Activate: () => {
        if (sheet.visibility !== 'visible') throw new SimError('InvalidOperation', 'Worksheet.activate');
        workbook.activeSheet = sheet;
        workbook.events.raiseOwn(EventNumber.activated, sheet, { type: 'WorksheetActivated' });
      },
    },
  };
}
