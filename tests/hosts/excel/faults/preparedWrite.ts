import { readFileSync } from 'node:fs';
import { dayOf, markUnfinished, runPlan, type Patch, type WorkbookSnapshot } from '../../../../src/core';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator } from '../../../excel-simulator/excelSimulator';
import { placesToFail } from '../../../excel-simulator/faults/placesToFail';
import { startExcelHost } from '../../../support/startExcelHost';

export type Written = 'update' | 'summary';

export async function sampleWorkbook(): Promise<WorkbookSnapshot> {
  return new XlsxHost(readFileSync('assets/sample/sample.xlsx'), 'sample.xlsx').readSnapshot();
}

/** A host that has read a workbook, and what is to be written to it: the mark of an unfinished write first. */
export async function prepareWrite(workbook: WorkbookSnapshot, written: Written, excelApi: string) {
  const simulator = new ExcelSimulator(workbook, { excelApi });
  const host = startExcelHost({ timeoutMs: 30_000 });
  const before = await host.readSnapshot();
  return { simulator, host, before, patch: patchFor(before, written) };
}

function patchFor(before: WorkbookSnapshot, written: Written): Patch {
  const summary = { meeting: 'RCP 35', profile: null };
  const isSummary = written === 'summary';
  const result = runPlan([before], {
    ...{ today: dayOf(2026, 6, 30), withSheets: true },
    summary: isSummary ? summary : undefined,
  });
  const days = { asOf: result.model.asOf, window: null };
  const { patch } = isSummary ? result.summary! : result.update;
  return markUnfinished(before, patch, { kind: written, ...days, ...summary });
}

/** A place where writing can break off: a request, counted from the comparison as 0, and the action in it. */
export interface Place {
  readonly request: number;
  readonly action: number;
}

/** Where writing the same can break off, as told by writing it once; so many places a request. */
export async function placesOf(
  workbook: WorkbookSnapshot,
  written: Written,
  excelApi: string,
  tries: number,
): Promise<readonly Place[]> {
  const { simulator, host, before, patch } = await prepareWrite(workbook, written, excelApi);
  const asked = simulator.requestCount;
  await host.applyPatch(before, patch);
  return simulator.exchanges
    .slice(asked)
    .flatMap(({ body }, request) =>
      request === 0 ? [] : placesToFail(body, tries).map((action) => ({ request, action })),
    );
}
