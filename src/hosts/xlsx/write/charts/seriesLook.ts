import type { ChartSeries } from '../../../../core';

type Pattern = ChartSeries['pattern'];

/** Preset patterns that stay apart in greyscale and on a projector. */
const FILLS: Readonly<Record<Exclude<Pattern, 'solid'>, string>> = {
  stripes: 'wdUpDiag',
  dots: 'pct40',
  grid: 'lgGrid',
};
const DASHES: Readonly<Record<Pattern, string>> = {
  solid: 'solid',
  stripes: 'dash',
  dots: 'sysDot',
  grid: 'lgDashDot',
};
const MARKERS: Readonly<Record<Pattern, string>> = {
  solid: 'circle',
  stripes: 'diamond',
  dots: 'square',
  grid: 'triangle',
};
/** Widths in EMU, 12,700 a point. */
const OUTLINE = 9525;
const LINE = 28575;

/** A bar's or column's fill, outlined in its colour so that a pattern has an edge. */
export function barLook({ colour, pattern }: ChartSeries): string {
  const fill =
    pattern === 'solid'
      ? solidFill(colour)
      : `<a:pattFill prst="${FILLS[pattern]}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>` +
        '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>';
  return `<c:spPr>${fill}<a:ln w="${OUTLINE}">${solidFill(colour)}</a:ln></c:spPr>`;
}

/** A line's look: what tells bars apart by pattern tells lines apart by dashes. */
export function lineLook({ colour, pattern }: ChartSeries): string {
  const line = `${solidFill(colour)}<a:prstDash val="${DASHES[pattern]}"/><a:round/>`;
  return `<c:spPr><a:ln w="${LINE}" cap="flat">${line}</a:ln></c:spPr>`;
}

/** The marks of a line chart's points, a shape for each pattern. */
export function pointMarker({ colour, pattern }: ChartSeries): string {
  return marker(MARKERS[pattern], 8, colour);
}

/** A goal's line runs unmarked; over a single column there is no line to see, so that a long dash stands for it. */
export function goalMarker({ colour }: ChartSeries, pointCount: number): string {
  return pointCount > 1 ? '<c:marker><c:symbol val="none"/></c:marker>' : marker('dash', 30, colour);
}

/** Whether light text is to be read on a fill of this colour: by its relative luminance. */
export function isDark(colour: string): boolean {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * red! ** 2.2 + 0.7152 * green! ** 2.2 + 0.0722 * blue! ** 2.2 < 0.18;
}

function marker(symbol: string, size: number, colour: string): string {
  const look = `<c:spPr>${solidFill(colour)}<a:ln w="${OUTLINE}">${solidFill(colour)}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/>${look}</c:marker>`;
}

function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
