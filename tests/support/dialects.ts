/** Other ways in which programs spell the same workbook. */
export type Dialect = 'transitional' | 'strict' | 'prefixed';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook spelt another way; relationships and content types have no prefixes in any. */
export function inDialect(parts: Readonly<Record<string, string>>, dialect: Dialect): Record<string, string> {
  const spell = { transitional: (text: string) => text, strict: asStrict, prefixed: prefixedMain }[dialect];
  return Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, spell(text)]));
}

/** The strict variant of the format has namespaces and types of relationships of its own. */
export function asStrict(text: string): string {
  return text
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
}

/** A part whose elements all have the prefix `x:`. */
export function withPrefix(text: string): string {
  return text.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
}

function prefixedMain(text: string): string {
  return text.includes(`xmlns="${MAIN}"`) ? withPrefix(text) : text;
}
