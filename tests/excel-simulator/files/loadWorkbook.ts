import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { ExcelSimulator, type SimulatorOptions } from '../excelSimulator';

/** Opens a file in the simulator: what it holds, without the looks of its cells. */
export async function loadWorkbook(bytes: Uint8Array, options: SimulatorOptions = {}): Promise<ExcelSimulator> {
  return new ExcelSimulator(await new XlsxHost(bytes, '').readSnapshot(), options);
}
