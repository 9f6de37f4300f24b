import type { WorkbookSnapshot } from '../../src/core';
import { addNewerMembers } from '../excel-simulator/newerClient';
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

const makeHost = (excelApi: string) => async (fixture: WorkbookSnapshot) => {
  new ExcelSimulator(fixture, { excelApi, knownValues });
  return startExcelHost();
};

/** Notes need ExcelApi 1.18, which the pinned client does not have: see `newerClient`. */
beforeAll(addNewerMembers);

describeWorkbookHost('ExcelHost', makeHost('1.13'));
describeSheetOperations('ExcelHost', makeHost('1.13'), { writesNotes: false });
describeSheetOperations('ExcelHost with notes', makeHost('1.18'));

/** Listeners are taken out behind the scenes: the client is to be done before its globals go. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));
