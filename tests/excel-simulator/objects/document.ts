import { documentOf } from '../model/documentModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { SimObject } from './simObject';
import { worksheetObject } from './worksheet';

const NAMES = ['Author', 'Category', 'Comments', 'Company', 'Keywords', 'LastAuthor', 'Manager', 'Subject', 'Title'];

/** The document properties (ExcelApi 1.7), for reading only. */
export function propertiesObject(workbook: WorkbookModel): SimObject {
  const { properties, customProperties } = documentOf(workbook);
  return {
    type: 'DocumentProperties',
    scalars: Object.fromEntries(NAMES.map((name) => [name, () => properties[name] ?? ''])),
    navigation: {
      Custom: () => ({
        type: 'CustomPropertyCollection',
        items: () =>
          customProperties.map((key) => ({
            type: 'CustomProperty',
            ids: () => ({ Key: key }),
            scalars: { Key: () => key },
          })),
      }),
    },
  };
}

/** The pivot tables (ExcelApi 1.3), for reading only. */
export function pivotTablesObject(workbook: WorkbookModel): SimObject {
  return {
    type: 'PivotTableCollection',
    items: () =>
      documentOf(workbook).pivotTables.map(({ name, sheet }) => ({
        type: 'PivotTable',
        ids: () => ({ Id: name }),
        scalars: { Name: () => name },
        navigation: { Worksheet: () => worksheetObject(workbook.findSheet(sheet)!) },
      })),
  };
}

/** The workbooks that formulas refer to: Excel on the web only (ExcelApiOnline 1.1). */
export function linkedWorkbooksObject(workbook: WorkbookModel): SimObject {
  return {
    type: 'LinkedWorkbookCollection',
    items: () =>
      documentOf(workbook).linkedWorkbooks.map((id) => ({
        type: 'LinkedWorkbook',
        ids: () => ({ Id: id }),
        scalars: { Id: () => id },
      })),
  };
}
