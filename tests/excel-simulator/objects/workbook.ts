import { serialFromDay, dayFrom } from '../../../src/core';
import type { WorkbookModel } from '../model/workbookModel';
import { applicationObject } from './application';
import { customXmlPartsObject } from './customXmlParts';
import { linkedWorkbooksObject, pivotTablesObject, propertiesObject } from './document';
import { namesObject } from './names';
import { commentsObject, notesObject } from './notes';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { booleanArgument, numberArgument, type SimObject } from './simObject';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** The root of every request. */
export function workbookObject(workbook: WorkbookModel): SimObject {
  return {
    type: 'Workbook',
    navigation: {
      Application: () => applicationObject(workbook),
      Worksheets: () => worksheetsObject(workbook),
      Tables: () => tablesObject(workbook, workbook.sheets),
      Names: () => namesObject(workbook, null),
      Settings: () => settingsObject(workbook),
      Notes: () => notesObject(workbook.sheets),
      Comments: () => commentsObject(workbook),
      Properties: () => propertiesObject(workbook),
      PivotTables: () => pivotTablesObject(workbook),
      LinkedWorkbooks: () => linkedWorkbooksObject(workbook),
      CustomXmlParts: () => customXmlPartsObject(workbook),
      Functions: () => functionsObject(workbook),
      _Runtime: () => runtimeObject(workbook),
    },
    readers: ['GetSelectedRange'],
    methods: {
      GetSelectedRange: () => rangeObject(workbook.selection ?? workbook.frontSheet().firstCell()),
    },
  };
}

function functionsObject({ dateSystem }: WorkbookModel): SimObject {
  return {
    type: 'Functions',
    readers: ['Date'],
    methods: {
      Date: (year, month, day) => {
        const [y, m, d] = [year, month, day].map((part) => numberArgument(part, 'Functions.date'));
        const serial = serialFromDay(dayFrom(y!, m!, d!)!, dateSystem);
        return { type: 'FunctionResult', scalars: { Value: () => serial, Error: () => '' } } satisfies SimObject;
      },
    },
  };
}

function runtimeObject({ events }: WorkbookModel): SimObject {
  return {
    type: 'Runtime',
    scalars: { EnableEvents: () => events.isRaising },
    setters: {
      EnableEvents: (value) => {
        events.isRaising = booleanArgument(value, 'Runtime.enableEvents');
      },
    },
  };
}
