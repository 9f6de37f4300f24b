const SHORT: Readonly<Record<string, string>> = {
  'spreadsheetml/2006/main': 'x',
  'officeDocument/2006/relationships': 'r',
  'markup-compatibility/2006': 'mc',
  'drawingml/2006/main': 'a',
  'drawingml/2006/chart': 'c',
  'drawingml/2006/spreadsheetDrawing': 'xdr',
  'package/2006/content-types': 'ct',
  'package/2006/relationships': 'pr',
  'officeDocument/2006/customXml': 'ds',
  'spreadsheetml/main': 'x',
  'officeDocument/relationships': 'r',
  'officeDocument/customXml': 'ds',
  'drawingml/main': 'a',
  'drawingml/chart': 'c',
  'drawingml/spreadsheetDrawing': 'xdr',
  'office/spreadsheetml/2009/9/main': 'x14',
  'office/excel/2006/main': 'xm',
  'office/spreadsheetml/2018/threadedcomments': 'tc',
};
const ROOT = /^http:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.oclc\.org\/ooxml)\//;

/** The short name of a namespace, the same for transitional and strict files. */
export function shortName(uri: string): string {
  if (uri === 'urn:schemas-microsoft-com:vml') return 'v';
  if (uri === 'urn:schemas-microsoft-com:office:excel') return 'xl';
  return SHORT[uri.replace(ROOT, '')] ?? uri;
}
