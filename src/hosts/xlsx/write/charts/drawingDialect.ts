/** How a package spells charts and drawings: transitional files, which nearly all are, and strict ones. */
export interface DrawingDialect {
  /** The namespace of `c:`. */
  readonly chart: string;
  /** The namespace of `a:`. */
  readonly main: string;
  /** The namespace of `xdr:`. */
  readonly spreadsheet: string;
  /** The namespace of `r:`; with a slash and a kind after it, the type of a relationship. */
  readonly relationships: string;
  /** `60%` in strict files, `60` in the others. */
  readonly percent: (value: number) => string;
}

const transitional: DrawingDialect = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheet: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  percent: String,
};

const strict: DrawingDialect = {
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  main: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheet: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  percent: (value) => `${value}%`,
};

/** The spelling that goes with a relationship type of the package, such as that of its worksheets. */
export function drawingDialect(relationshipType: string | undefined): DrawingDialect {
  return relationshipType?.startsWith(strict.relationships) ? strict : transitional;
}
