import type { ExcelSimulator } from '../excelSimulator';

/** All that a simulated workbook holds, as text, with its formulas calculated: charts are known by their names. */
export function held({ workbook }: ExcelSimulator): string {
  workbook.calculate('Range.formulas');
  return JSON.stringify(workbook.describe(), (key, value: unknown) => (key === 'id' ? undefined : value));
}
