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

/** Hands bytes to the browser's downloads under a name. */
export function handOver(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
