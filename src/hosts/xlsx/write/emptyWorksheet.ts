const TRANSITIONAL_MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * The namespace of sheets and tables.
 * @param relationships the namespace of relationships that the workbook uses, strict or transitional.
 */
export function mainNamespace(relationships: string): string {
  return relationships.startsWith('http://purl.oclc.org/') ? STRICT_MAIN : TRANSITIONAL_MAIN;
}

/**
 * The XML of a worksheet without cells.
 * @param relationships the namespace of relationships that the workbook uses, strict or transitional.
 */
export function emptyWorksheet(relationships: string, hasGridlines: boolean): string {
  const gridlines = hasGridlines ? '' : ' showGridLines="0"';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${mainNamespace(relationships)}" xmlns:r="${relationships}">` +
    `<sheetViews><sheetView${gridlines} workbookViewId="0"/></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
}
