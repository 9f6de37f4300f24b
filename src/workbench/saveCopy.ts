/** `plan.xlsx` is saved as `plan (Plan Monitor).xlsx`. */
export function copyName(file: string): string {
  return file.replace(
    /( \(Plan Monitor\))?(\.xls[xm])?$/i,
    (_, __, extension = '.xlsx') => ` (Plan Monitor)${extension}`,
  );
}

/** Hands a copy of the workbook to the browser's downloads. */
export function saveCopy(bytes: Uint8Array, file: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = copyName(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
