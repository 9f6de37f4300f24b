import { readFileSync } from 'node:fs';
import { dayOf, runPlan, type WorkbookSnapshot } from '../../../src/core';
import { startExcelHost } from '../../support/startExcelHost';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';

const options = { today: dayOf(2026, 6, 30), withSheets: true };

async function sampleSnapshot(): Promise<WorkbookSnapshot> {
  return new XlsxHost(readFileSync('assets/sample/sample.xlsx'), 'sample.xlsx').readSnapshot();
}

describe.each(['1.9', '1.13'])('requests for the sample with ExcelApi %s', (excelApi) => {
  test('a check takes 3, an update after it 2, and nothing is left kept', async () => {
    const simulator = new ExcelSimulator(await sampleSnapshot(), { excelApi });
    const host = startExcelHost();
    const snapshot = await host.readSnapshot();
    expect(simulator.requestCount).toBe(3);
    const { patch } = runPlan([snapshot], options).update;
    expect(patch.length).toBeGreaterThan(20);
    await host.applyPatch(snapshot, patch);
    expect(simulator.requestCount).toBe(5);
    expect(simulator.keptCount).toBe(0);
    for (const { requestBytes, responseBytes } of simulator.exchanges) {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(2_000_000);
    }
  });

  test('a second update after a check has nothing to write', async () => {
    const simulator = new ExcelSimulator(await sampleSnapshot(), { excelApi });
    const host = startExcelHost();
    const first = await host.readSnapshot();
    await host.applyPatch(first, runPlan([first], options).update.patch);
    const second = await host.readSnapshot();
    expect(runPlan([second], options).update.patch).toEqual([]);
    expect(simulator.requestCount).toBe(8);
  });
});
