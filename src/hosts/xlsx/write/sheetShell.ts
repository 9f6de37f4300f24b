import { readSheetFrame } from '../read/sheetFrame';

/**
 * A sheet's XML without its cells: a small text, well-formed with an empty `sheetData`, in which everything but cells
 * is changed however many rows the sheet has.
 */
export function shellOf(text: string): string {
  const { dataStart, dataEnd, prefix } = readSheetFrame(text);
  return `${text.slice(0, dataStart)}<${prefix}sheetData/>${text.slice(dataEnd)}`;
}

/** A sheet's XML with a changed shell around the cells it has. */
export function withShell(text: string, shell: string): string {
  const cells = readSheetFrame(text);
  const place = readSheetFrame(shell);
  return shell.slice(0, place.dataStart) + text.slice(cells.dataStart, cells.dataEnd) + shell.slice(place.dataEnd);
}
