import { serialFromDay, dayFrom } from '../../../src/core';
import type { WorkbookModel } from '../model/workbookModel';
import { customXmlPartsObject } from './customXmlParts';
import { namesObject } from './names';
import { booleanArgument, numberArgument, type SimObject } from './simObject';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** The root of every request. */
export function workbookObject(workbook: WorkbookModel, events: Set<number>): SimObject {
  return {
    type: 'Workbook',
    navigation: {
      Worksheets: () => worksheetsObject(workbook, events),
      Tables: () => tablesObject(workbook, workbook.sheets),
      Names: () => namesObject(workbook, null),
      CustomXmlParts: () => customXmlPartsObject(workbook),
      Functions: () => functionsObject(workbook),
      _Runtime: () => runtimeObject(workbook),
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

function runtimeObject(workbook: WorkbookModel): SimObject {
  return {
    type: 'Runtime',
    scalars: { EnableEvents: () => workbook.isRaisingEvents },
    setters: {
      EnableEvents: (value) => {
        workbook.isRaisingEvents = booleanArgument(value, 'Runtime.enableEvents');
      },
    },
  };
}
