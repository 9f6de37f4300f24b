import { formatRange, type DataBars, type Icons, type Range } from '../../../../core';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** The extension of a rule that names its twin. */
const TWIN_ID = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/** How a rule is known among those of its sheet. */
export interface RuleIdentity {
  /** From 1 on; the lower number goes before. */
  readonly priority: number;
  /** The GUID that a data bar shares with its twin. */
  readonly id: string;
}

/** The `conditionalFormatting` element that every reader knows. */
export function conditionalFormatXml(
  prefix: string,
  range: Range,
  format: DataBars | Icons,
  identity: RuleIdentity,
): string {
  const p = prefix;
  const rule = format.kind === 'dataBars' ? dataBarXml(p, format, identity) : iconsXml(p, format, identity);
  return `<${p}conditionalFormatting sqref="${formatRange(range)}">${rule}</${p}conditionalFormatting>`;
}

/**
 * The twin of a data bar for Excel 2010 and later: one colour instead of a gradient, and a length from nothing to the
 * whole cell instead of 10 % to 90 %. Null for icons, which need none.
 */
export function conditionalTwinXml(range: Range, format: DataBars | Icons, { id }: RuleIdentity): string | null {
  if (format.kind === 'icons') return null;
  const limit = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  return (
    `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${limit(format.from)}${limit(format.to)}` +
    '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>${formatRange(range)}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** The list of twins in a sheet's extension. */
export function twinListXml(twins: string): string {
  return `<x14:conditionalFormattings xmlns:x14="${X14}">${twins}</x14:conditionalFormattings>`;
}

function dataBarXml(p: string, { colour, from, to }: DataBars, { priority, id }: RuleIdentity): string {
  return (
    `<${p}cfRule type="dataBar" priority="${priority}"><${p}dataBar minLength="0" maxLength="100">` +
    `<${p}cfvo type="num" val="${from}"/><${p}cfvo type="num" val="${to}"/><${p}color rgb="FF${colour}"/></${p}dataBar>` +
    `<${p}extLst><${p}ext xmlns:x14="${X14}" uri="${TWIN_ID}"><x14:id>${id}</x14:id></${p}ext></${p}extLst></${p}cfRule>`
  );
}

function iconsXml(p: string, { second, third }: Icons, { priority }: RuleIdentity): string {
  return (
    `<${p}cfRule type="iconSet" priority="${priority}"><${p}iconSet iconSet="3Symbols2">` +
    `<${p}cfvo type="percent" val="0"/><${p}cfvo type="num" val="${second}"/><${p}cfvo type="num" val="${third}"/>` +
    `</${p}iconSet></${p}cfRule>`
  );
}
