import { startExcelHost } from '../support/startExcelHost';
import { ExcelSimulator } from '../excel-simulator/excelSimulator';
import { describeWorkbookHost } from './workbookHost.contract';

/** The contract's formulas with the values it gives them, which its later operations take the ground from. */
const knownValues = { '=IF(B2>0,"a<b",1)': 'a<b', '=B2/2': 2.5, '=B2>0': true, '=""': '' };

describeWorkbookHost('ExcelHost', async (fixture) => {
  new ExcelSimulator(fixture, { excelApi: '1.13', knownValues });
  return startExcelHost();
});

/** Listeners are taken out behind the scenes: the client is to be done before its globals go. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));
