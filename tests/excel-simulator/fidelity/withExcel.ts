import type { WorkbookSnapshot } from '../../../src/core';
import { ExcelSimulator, type SimulatorOptions } from '../excelSimulator';

/** A workbook in the simulator with a conversation over it, of ExcelApi 1.13. */
export async function withExcel(
  snapshot: WorkbookSnapshot,
  work: (context: Excel.RequestContext, simulator: ExcelSimulator) => unknown,
  options: SimulatorOptions = {},
): Promise<ExcelSimulator> {
  const simulator = new ExcelSimulator(snapshot, { excelApi: '1.13', ...options });
  await Excel.run(async (context) => {
    await work(context, simulator);
    await context.sync();
  });
  return simulator;
}

/** What a cell holds as a formula, or else its value; null for nothing. */
export function contentAt({ workbook }: ExcelSimulator, sheet: string, row: number, column: number): unknown {
  const cell = workbook.findSheetByName(sheet)!.cell(row, column);
  return cell?.formula ?? cell?.value ?? null;
}
