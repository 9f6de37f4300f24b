import { ownedStyles, type OwnedLook, type OwnedStyle } from '../../../core';

export const LOOK =
  'address,numberFormat,format/fill/color,format/fill/pattern,format/font/bold,format/font/italic,' +
  'format/font/underline,format/font/size,format/font/color,format/wrapText,format/verticalAlignment,' +
  'format/horizontalAlignment,format/indentLevel';

const BLACK = '#000000';

/** Gives a range one of the product's looks. Text stands at the top of its cell; a size of its own stays as it is. */
export function applyLook(range: Excel.Range, style: OwnedStyle): void {
  const look: OwnedLook = ownedStyles[style];
  const { font, fill } = range.format;
  setNumberFormat(range, look.numberFormat ?? 'General');
  font.bold = look.isBold ?? false;
  font.italic = look.isItalic ?? false;
  font.underline = look.isUnderlined ? 'Single' : 'None';
  if (look.fontSize !== undefined) font.size = look.fontSize;
  font.color = look.fontColour === undefined ? BLACK : `#${look.fontColour}`;
  if (look.fill === undefined) fill.clear();
  else fill.color = `#${look.fill}`;
  range.format.wrapText = look.isWrapped ?? true;
  range.format.verticalAlignment = 'Top';
  range.format.horizontalAlignment = look.isRight ? 'Right' : look.isLeft ? 'Left' : 'General';
  range.format.indentLevel = look.isRight ? 1 : 0;
}

/** Takes a loaded look and gives the way back. What differs from cell to cell is null: that is left as it is then. */
export function captureLook(loaded: Excel.Range): (range: Excel.Range) => void {
  const { numberFormat, format } = loaded;
  const { wrapText, verticalAlignment, horizontalAlignment, indentLevel } = format;
  const { bold, italic, underline, size, color: fontColour } = format.font;
  const { color: fill, pattern } = format.fill;
  return (range) => {
    range.numberFormat = numberFormat;
    const { font } = range.format;
    if (bold !== null) font.bold = bold;
    if (italic !== null) font.italic = italic;
    if (underline) font.underline = underline;
    if (size) font.size = size;
    if (fontColour) font.color = fontColour;
    if (pattern === 'None') range.format.fill.clear();
    else if (fill) range.format.fill.color = fill;
    if (wrapText !== null) range.format.wrapText = wrapText;
    if (verticalAlignment) range.format.verticalAlignment = verticalAlignment;
    if (horizontalAlignment) range.format.horizontalAlignment = horizontalAlignment;
    if (indentLevel !== null) range.format.indentLevel = indentLevel;
  };
}

/** One format for all cells: Excel takes a single value where the types ask for one a cell. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
