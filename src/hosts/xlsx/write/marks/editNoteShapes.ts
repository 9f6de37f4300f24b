import { formatCell, type CellPosition } from '../../../../core';
import { DamagedError } from '../../damagedError';
import { TextEdits } from '../../xml/textEdits';
import { nextTag } from '../../xml/xmlTree';
import type { NoteBox } from './noteBox';
import { noteShapes } from './noteShapes';
import { takeShapeIds } from './shapeIds';

const V = 'urn:schemas-microsoft-com:vml';
const O = 'urn:schemas-microsoft-com:office:office';
const X = 'urn:schemas-microsoft-com:office:excel';
const NOTE_TYPE = '_x0000_t202';

export interface NewShape extends CellPosition {
  readonly box: NoteBox;
}

/** The text of a drawing for notes that has none yet; `block` is the block of ids for its shapes. */
export function emptyDrawing(block: number): string {
  return (
    `<xml xmlns:v="${V}" xmlns:o="${O}" xmlns:x="${X}">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`
  );
}

/** A drawing's text without the boxes of the notes of some cells. */
export function withoutNoteShapes(source: string, cells: readonly CellPosition[]): string {
  const gone = new Set(cells.map(({ row, column }) => formatCell(row, column)));
  const edits = new TextEdits(source);
  for (const { row, column, start, end } of noteShapes(source)) {
    if (gone.has(formatCell(row, column))) edits.replace(start, end, '');
  }
  return edits.apply();
}

/**
 * A drawing's text with hidden boxes for notes added, which come up when the mouse is over their cells. All
 * else stays as it is.
 * @param freeBlock a block of ids that no drawing of the package has, and none after it.
 * @throws DamagedError when the drawing does not end.
 */
export function withNoteShapes(source: string, shapes: readonly NewShape[], freeBlock: number): string {
  const { ids, text } = takeShapeIds(source, shapes.length, freeBlock);
  const namespaces = missingNamespaces(text);
  const type = text.includes(`"${NOTE_TYPE}"`) ? '' : noteTypeXml(namespaces);
  const xml = shapes.map((shape, index) => noteShapeXml(shape, ids[index]!, namespaces)).join('');
  const end = text.lastIndexOf('</xml');
  if (end < 0) throw new DamagedError('A drawing that does not end.');
  return text.slice(0, end) + type + xml + text.slice(end);
}

/** Declarations for a new element, with a space before them, where the root does not give `v`, `o` and `x` as usual. */
function missingNamespaces(source: string): string {
  const declared = nextTag(source, 0)?.attributes ?? {};
  return Object.entries({ v: V, o: O, x: X })
    .map(([prefix, namespace]) => (declared[`xmlns:${prefix}`] === namespace ? '' : ` xmlns:${prefix}="${namespace}"`))
    .join('');
}

function noteTypeXml(namespaces: string): string {
  return (
    `<v:shapetype${namespaces} id="${NOTE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function noteShapeXml({ row, column, box }: NewShape, id: number, namespaces: string): string {
  const size = `width:${box.width * 0.75}pt;height:${box.height * 0.75}pt`;
  return (
    `<v:shape${namespaces} id="_x0000_s${id}" type="#${NOTE_TYPE}" style="position:absolute;${size};visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${box.anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
