import { sheetsInUse } from '../../src/core';
import { ExcelHost, type ExcelHostOptions } from '../../src/hosts/excel/excelHost';

/** The Excel host as the pane has it, its engine in place. */
export function startExcelHost(options: Partial<ExcelHostOptions> = {}): ExcelHost {
  return new ExcelHost({ findSheetsInUse: async (heads) => sheetsInUse(heads), ...options });
}
