/** The sizes of a summary sheet, in points and in characters of the workbook's plain size. */
export interface SheetSizes {
  readonly line: number;
  readonly heading: number;
  readonly title: number;
  /** Between two bands. */
  readonly space: number;
  /** Plain characters that one character of the sheet is as wide as. */
  readonly letter: number;
  /** Letters of a total, as a part of the sheet's. */
  readonly total: number;
  readonly chartHeight: number;
  readonly chartWidth: number;
  /** Columns between the parts of a band. */
  readonly gap: number;
}

const plain: SheetSizes = {
  line: 15,
  heading: 21,
  title: 24,
  space: 12,
  letter: 1,
  total: 1,
  chartHeight: 240,
  chartWidth: 54,
  gap: 3,
};

/** Letters of 14 points and up. */
const large: SheetSizes = {
  line: 19.5,
  heading: 27,
  title: 38,
  space: 14,
  letter: 1.3,
  total: 18 / 14,
  chartHeight: 215,
  chartWidth: 50,
  gap: 3,
};

export function sheetSizes(isLarge: boolean): SheetSizes {
  return isLarge ? large : plain;
}
