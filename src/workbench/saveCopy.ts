import { handOver } from '../taskpane/summary/handOver';

/** `plan.xlsx` is saved as `plan (Plan Monitor).xlsx`. */
export function copyName(file: string): string {
  return file.replace(
    /( \(Plan Monitor\))?(\.xls[xm])?$/i,
    (_, __, extension = '.xlsx') => ` (Plan Monitor)${extension}`,
  );
}

/** Hands a copy of the workbook to the browser's downloads. */
export function saveCopy(bytes: Uint8Array, file: string): void {
  handOver(bytes, copyName(file), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
