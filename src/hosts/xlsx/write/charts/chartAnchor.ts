import type { AddChart } from '../../../../core';
import { withAttribute } from '../../xml/tagText';
import { encodeXmlAttribute } from '../../xml/xmlText';
import type { DrawingDialect } from './drawingDialect';
import { drawableText } from './drawingText';

/**
 * A chart's anchor in a drawing: over the cells of its place, moving and growing with them. It declares its own
 * namespaces, as drawings of other programs may know them under other prefixes. What was last written as the title is
 * kept as the title of the alternative text, by which a title of people's own is told.
 */
export function chartAnchor(
  { name, place, chart }: AddChart,
  objectId: number,
  relationship: string,
  dialect: DrawingDialect,
): string {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const attribute = (text: string) => encodeXmlAttribute(drawableText(text));
  const properties =
    `<xdr:cNvPr id="${objectId}" name="${attribute(name)}"` +
    ` descr="${attribute(chart.description)}" title="${attribute(chart.title)}"/>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.spreadsheet}" xmlns:a="${dialect.main}">` +
    corner('from', place.left - 1, place.top - 1) +
    corner('to', place.right, place.bottom) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}"` +
    ` xmlns:r="${dialect.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    '<xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The tag of an object's properties with the alternative text of a chart; place, number and name stay. */
export function withAlternativeText(tag: string, { description, title }: AddChart['chart']): string {
  return withAttribute(withAttribute(tag, 'descr', drawableText(description)), 'title', drawableText(title));
}
