import type { WorkbookSnapshot } from '../../src/core';
import { startExcelHost } from '../support/startExcelHost';
import { ExcelSimulator } from '../excel-simulator/excelSimulator';
import { describeSheetOperations } from './sheetOperations.contract';
import { describeWorkbookHost } from './workbookHost.contract';

/** The contract's formulas with the values it gives them, which its later operations take the ground from. */
const knownValues = {
  '=IF(B2>0,"a<b",1)': 'a<b',
  '=B2/2': 2.5,
  '=B2>0': true,
  '=""': '',
  '=Plan!B2': 5,
  "='Plan'!B2": 5,
};

const makeHost = async (fixture: WorkbookSnapshot) => {
  new ExcelSimulator(fixture, { excelApi: '1.13', knownValues });
  return startExcelHost();
};

describeWorkbookHost('ExcelHost', makeHost);
describeSheetOperations('ExcelHost', makeHost, { writesNotes: false });

/** Listeners are taken out behind the scenes: the client is to be done before its globals go. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));
