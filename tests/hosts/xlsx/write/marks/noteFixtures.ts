import type { AddNote, DeleteNote } from '../../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { SHEET, xlsxWith, type PartChanges } from '../../../../support/xlsxParts';

export const COMMENTS = 'xl/comments1.xml';
export const DRAWING = 'xl/drawings/vmlDrawing1.vml';
export const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';
export const CONTENT_TYPES = '[Content_Types].xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const addNote = (row: number, column: number, text: string): AddNote => ({
  op: 'addNote',
  sheet: 'Plan',
  row,
  column,
  text,
});
export const deleteNote = (row: number, column: number): DeleteNote => ({
  op: 'deleteNote',
  sheet: 'Plan',
  row,
  column,
});

export function patched(bytes: Uint8Array, ...patch: (AddNote | DeleteNote)[]): Uint8Array {
  return patchXlsx(readXlsx(bytes, ''), patch);
}

/** The box of a note as Excel writes it. */
export const staffBox = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='visibility:hidden' o:insetmode="auto"><v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 15, 3, 16</x:Anchor><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;

/** A form control as Excel writes it: with HTML that is no XML. */
export const CONTROL =
  '<v:shape id="_x0000_s1025" type="#_x0000_t201" o:button="t"><v:textbox><div><font>Go</font><br></div></v:textbox><x:ClientData ObjectType="Button"><x:FmlaMacro>[0]!Go</x:FmlaMacro></x:ClientData></v:shape>';

export const drawing = (inner: string, data = '1'): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${data}"/></o:shapelayout>${inner}</xml>`;

export const staffComment = (cell: string, author = 0): string =>
  `<comment ref="${cell}" authorId="${author}" shapeId="0"><text><r><t>Staff's ${cell}</t></r></text></comment>`;

export const comments = (authors: readonly string[], inner: string): string =>
  `<comments xmlns="${MAIN}"><authors>${authors.map((name) => `<author>${name}</author>`).join('')}</authors><commentList>${inner}</commentList></comments>`;

/** What makes a sheet have a drawing and, unless null, a comments part. */
export function staffNotes(vml: string, commentsXml: string | null): PartChanges {
  const links = [
    `<Relationship Id="rId1" Type="${TYPES}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>`,
    commentsXml === null ? '' : `<Relationship Id="rId2" Type="${TYPES}/comments" Target="../comments1.xml"/>`,
  ];
  const types = [
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    commentsXml === null
      ? ''
      : `<Override PartName="/${COMMENTS}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
  ];
  return {
    [CONTENT_TYPES]: (text) => text.replace('</Types>', `${types.join('')}</Types>`),
    [RELATIONSHIPS]: `<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`,
    [SHEET]: (text) => text.replace('</worksheet>', `<legacyDrawing xmlns:r="${TYPES}" r:id="rId1"/></worksheet>`),
    [DRAWING]: vml,
    ...(commentsXml !== null && { [COMMENTS]: commentsXml }),
  };
}

/** A file whose sheet has a drawing and, unless null, a comments part. */
export function xlsxWithNotes(vml: string, commentsXml: string | null): Uint8Array {
  return xlsxWith(staffNotes(vml, commentsXml));
}
