import { ownedStyles, type OwnedLook, type OwnedStyle } from '../../../core';

export const LOOK =
  'address,numberFormat,format/fill/color,format/fill/pattern,format/font/bold,format/font/color,format/wrapText,' +
  'format/verticalAlignment';

const BLACK = '#000000';

/** Gives a range one of the product's looks. Text wraps and stands at the top of its cell. */
export function applyLook(range: Excel.Range, style: OwnedStyle): void {
  const { numberFormat, isBold, fill, fontColour }: OwnedLook = ownedStyles[style];
  setNumberFormat(range, numberFormat);
  range.format.font.bold = isBold;
  range.format.font.color = fontColour === null ? BLACK : `#${fontColour}`;
  if (fill === null) range.format.fill.clear();
  else range.format.fill.color = `#${fill}`;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
}

/** Takes a loaded look and gives the way back. What differs from cell to cell is null: that is left as it is then. */
export function captureLook(loaded: Excel.Range): (range: Excel.Range) => void {
  const { numberFormat, format } = loaded;
  const { wrapText, verticalAlignment } = format;
  const { bold, color: fontColour } = format.font;
  const { color: fill, pattern } = format.fill;
  return (range) => {
    range.numberFormat = numberFormat;
    if (bold !== null) range.format.font.bold = bold;
    if (fontColour) range.format.font.color = fontColour;
    if (pattern === 'None') range.format.fill.clear();
    else if (fill) range.format.fill.color = fill;
    if (wrapText !== null) range.format.wrapText = wrapText;
    if (verticalAlignment) range.format.verticalAlignment = verticalAlignment;
  };
}

/** One format for all cells: Excel takes a single value where the types ask for one a cell. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
