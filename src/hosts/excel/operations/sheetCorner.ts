import type { Place } from './operation';

/** The cell by which an operation on a whole sheet keeps hold of it, whatever the sheet is called by then. */
export function sheetCorner(sheet: string): Place {
  return { sheet, range: { top: 1, left: 1, bottom: 1, right: 1 } };
}

/** Nothing is loaded of it but where it stands. */
export const CORNER = 'address';

export const keepNothing = (): (() => void) => () => undefined;
