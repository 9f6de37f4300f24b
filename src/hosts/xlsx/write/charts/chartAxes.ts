import type { Chart } from '../../../../core';
import { encodeXString } from '../../xml/xString';
import { encodeXmlAttribute } from '../../xml/xmlText';
import { textProperties, titleElement } from './drawingText';

export const CATEGORY_AXIS = 111111101;
export const VALUE_AXIS = 111111102;

const TEXT = { size: 12 };
const GREY_LINE = (colour: string) =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/**
 * The two axes of a chart. Lying bars read from the top: their categories run in reverse, and the value axis crosses
 * at the last of them to stay at the bottom. Category labels stay at the edge when bars go below zero.
 */
export function axesElements(chart: Chart): string {
  const lies = chart.kind === 'bar' || chart.kind === 'stackedBar';
  const scaling = `<c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>`;
  const category =
    `<c:axId val="${CATEGORY_AXIS}"/>${scaling}<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/>` +
    `${titleElement(chart.categoryTitle ?? '', TEXT)}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${GREY_LINE('7F7F7F')}` +
    `${textProperties(TEXT)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    // Dates stay categories of their own, one beside the other, instead of days on a scale of time.
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:noMultiLvlLbl val="0"/>';
  const value =
    `<c:axId val="${VALUE_AXIS}"/>${valueScaling(chart)}<c:delete val="0"/><c:axPos val="${lies ? 'b' : 'l'}"/>` +
    `<c:majorGridlines>${GREY_LINE('D9D9D9')}</c:majorGridlines>${titleElement(chart.valueTitle ?? '', TEXT)}` +
    `<c:numFmt formatCode="${encodeXmlAttribute(encodeXString(chart.valueFormat))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${NO_LINE}` +
    `${textProperties(TEXT)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/>';
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

function valueScaling({ from, to }: Chart): string {
  const ends = (to === null ? '' : `<c:max val="${to}"/>`) + (from === null ? '' : `<c:min val="${from}"/>`);
  return `<c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>`;
}
