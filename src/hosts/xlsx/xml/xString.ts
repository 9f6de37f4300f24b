/**
 * SpreadsheetML's own escape: `_x000D_` stands for the character with that hexadecimal code, and `_x005F_` for an
 * underscore that would otherwise begin such an escape.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** A pair of surrogates, which XML can hold, or a single code unit that it can't. */
const PAIR_OR_UNWRITABLE = /[\ud800-\udbff][\udc00-\udfff]|[^\t\n -\ud7ff\ue000-\ufffd]/g;

/** Resolves the escapes and gives line breaks as `\n`, whatever the file uses. */
export function decodeXString(text: string): string {
  const resolved = text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return resolved.includes('\r') ? resolved.replace(/\r\n?/g, '\n') : resolved;
}

/** The text with everything escaped that XML cannot hold or that would read as an escape; not yet XML-encoded. */
export function encodeXString(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(PAIR_OR_UNWRITABLE, escapeSingle);
}

/** Like {@link encodeXString} with line breaks escaped too, as table column names have them. */
export function encodeColumnName(text: string): string {
  return encodeXString(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

function escapeSingle(character: string): string {
  if (character.length === 2) return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
