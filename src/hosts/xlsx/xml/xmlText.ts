const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of XML content: entities and CDATA sections resolved, comments and processing instructions dropped. */
export function decodeXmlText(raw: string): string {
  if (!raw.includes('<')) return decodeEntities(raw);
  return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>|[^<]+/g, (part: string, cdata: string | undefined) => {
    if (cdata !== undefined) return cdata;
    return part.startsWith('<') ? '' : decodeEntities(part);
  });
}

/** Entities of attribute values and plain content. Unknown ones stay as they are. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as element content. */
export function encodeXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text as a value in double quotes. */
export function encodeXmlAttribute(text: string): string {
  return encodeXmlText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
