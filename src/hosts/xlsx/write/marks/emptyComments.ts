import type { XmlElement } from '../../xml/xmlTree';

/** The text of a comments part without any notes, for the sheet with this root. */
export function emptyComments(sheet: XmlElement): string {
  const declaration = sheet.prefix === '' ? 'xmlns' : `xmlns:${sheet.prefix.slice(0, -1)}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${sheet.attributes[declaration] ?? ''}"><authors/><commentList/></comments>`
  );
}
