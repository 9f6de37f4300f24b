import { breakText, lineHeight, textWidth, type TextStyle } from './measureText';

/** Widths that only rounding tells apart are the same, in inches. */
const ROUNDING = 1e-6;

/** How many lines a text takes in a width in inches; a word longer than a line is broken where the line ends. */
export function countLines(text: string, width: number, style: TextStyle): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, width + ROUNDING, style), 0);
}

function linesOf(paragraph: string, width: number, style: TextStyle): number {
  let lines = 1;
  let used = 0;
  for (const piece of breakText(paragraph)) {
    const whole = textWidth(piece.trimEnd(), style);
    if (used + whole > width) {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(whole / width) - 1);
      used = whole > width ? whole % width : 0;
      if (whole <= width) used = textWidth(piece, style);
    } else used += textWidth(piece, style);
  }
  return lines;
}

/** How high a text stands in a width, in inches. */
export function textHeight(text: string, width: number, style: TextStyle): number {
  return (countLines(text, width, style) * style.size * lineHeight(text)) / 72;
}

/** The text, or as much of its beginning as fits in a number of lines with an ellipsis after it. */
export function cutToLines(text: string, width: number, style: TextStyle, most: number): string {
  if (countLines(text, width, style) <= most) return text;
  const characters = [...text];
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  let fits = 0;
  let tooLong = characters.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (countLines(cut(middle), width, style) <= most) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
}
