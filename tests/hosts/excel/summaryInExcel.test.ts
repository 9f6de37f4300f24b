import { readFileSync } from 'node:fs';
import { applyPatch, dayOf, invertPatch, runPlan, writeRemoval } from '../../../src/core';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { startExcelHost } from '../../support/startExcelHost';

const options = { today: dayOf(2026, 6, 30), withSheets: true, summary: { meeting: 'RCP test meeting' } };

async function openSample(excelApi: string) {
  const before = await new XlsxHost(readFileSync('assets/sample/sample.xlsx'), '').readSnapshot();
  const simulator = new ExcelSimulator(before, { excelApi });
  return { simulator, host: startExcelHost(), before };
}

describe.each(['1.9', '1.13'])('the summary of the sample with ExcelApi %s', (excelApi) => {
  test('takes at most 3 requests after a check, holds what it holds in a file, and a second one writes nothing', async () => {
    const { simulator, host } = await openSample(excelApi);
    const snapshot = await host.readSnapshot();
    const asked = simulator.requestCount;
    const { patch } = runPlan([snapshot], options).summary!;
    await host.applyPatch(snapshot, patch);
    expect(simulator.requestCount - asked).toBeLessThanOrEqual(3);
    for (const { requestBytes, responseBytes } of simulator.exchanges) {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(2_000_000);
    }
    expect(canonical(simulator.snapshot())).toEqual(canonical(applyPatch(snapshot, patch)));
    expect(runPlan([await host.readSnapshot()], options).summary!.patch).toEqual([]);
    const charts = simulator.workbook.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBeGreaterThan(2);
    expect(charts.every(({ series }) => series.every(({ values, categories }) => values && categories))).toBe(true);
  });

  test('is undone, and goes with everything else when the product is removed', async () => {
    const { simulator, host, before } = await openSample(excelApi);
    const snapshot = await host.readSnapshot();
    const { patch } = runPlan([snapshot], options).summary!;
    await host.applyPatch(snapshot, patch);
    await host.applyPatch(applyPatch(snapshot, patch), invertPatch(snapshot, patch));
    expect(canonical(simulator.snapshot())).toEqual(canonical(before));
    const again = await host.readSnapshot();
    await host.applyPatch(again, runPlan([again], options).summary!.patch);
    const full = await host.readSnapshot();
    await host.applyPatch(full, writeRemoval(full).patch);
    expect(canonical(simulator.snapshot())).toEqual(canonical(before));
  });
});
