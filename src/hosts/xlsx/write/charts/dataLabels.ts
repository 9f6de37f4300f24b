import type { Chart, ChartSeries } from '../../../../core';
import { encodeXString } from '../../xml/xString';
import { encodeXmlAttribute } from '../../xml/xmlText';
import { textProperties, type TextLook } from './drawingText';
import { isDark } from './seriesLook';

const SIZE = 12;

/**
 * `c:dLbls` of a series: its values, above its points or past the end of its bars; inside the bars of a stack, where
 * Excel takes no other place. They stand on white where a pattern or a goal's line would make them unreadable. The
 * goal's line itself has none.
 */
export function dataLabels(chart: Chart, series: ChartSeries): string {
  if (!chart.showsValues || series.isLine) return `<c:dLbls>${shown(false)}</c:dLbls>`;
  const isStacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn';
  const format = `<c:numFmt formatCode="${encodeXmlAttribute(encodeXString(chart.valueFormat))}" sourceLinked="0"/>`;
  const isCrossed = isStacked ? series.pattern !== 'solid' : chart.series.some(({ isLine }) => isLine);
  const position = isStacked ? 'ctr' : chart.kind === 'line' ? 't' : 'outEnd';
  const text = textProperties(isStacked ? onFill(series) : { size: SIZE });
  return `<c:dLbls>${format}${isCrossed ? WHITE : NO_FILL}${text}<c:dLblPos val="${position}"/>${shown(true)}</c:dLbls>`;
}

const NO_FILL = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const WHITE = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';

function onFill({ colour, pattern }: ChartSeries): TextLook {
  return { size: SIZE, colour: pattern === 'solid' && isDark(colour) ? 'FFFFFF' : '000000' };
}

function shown(showsValue: boolean): string {
  return (
    `<c:showLegendKey val="0"/><c:showVal val="${showsValue ? 1 : 0}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  );
}
