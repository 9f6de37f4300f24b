import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { planWorkbook } from '../../support/planWorkbook';
import { startExcelHost } from '../../support/startExcelHost';

/** What Office.js says of the program, as it does in an Excel of people's. */
function inProgram(excelApi: string, program: object) {
  const simulator = new ExcelSimulator(planWorkbook(), { excelApi });
  for (const [name, value] of Object.entries(program)) {
    Object.defineProperty(Office.context, name, { value, configurable: true });
  }
  return simulator;
}

test('says which Excel it is and the highest of each set it has, without asking the workbook', async () => {
  const simulator = inProgram('1.13', { platform: 'PC', diagnostics: { version: '16.0.18129.20000' } });
  const asked = simulator.requestCount;
  expect(await startExcelHost().describe()).toEqual({
    platform: 'PC',
    version: '16.0.18129.20000',
    sets: { ExcelApi: '1.13' },
  });
  expect(simulator.requestCount).toBe(asked);
});

test('an Excel of the lowest version that is supported', async () => {
  inProgram('1.9', { platform: 'OfficeOnline', diagnostics: { version: '16.0' } });
  expect((await startExcelHost().describe()).sets).toEqual({ ExcelApi: '1.9' });
});
