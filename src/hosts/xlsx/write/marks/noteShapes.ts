import type { CellPosition } from '../../../../core';

/** The box of a note in a drawing. */
export interface NoteShape extends CellPosition {
  readonly start: number;
  readonly end: number;
}

const SHAPE = /<((?:[\w.-]+:)?)shape(?=[\s>])[^>]*>/g;
const NOTE = /\sObjectType\s*=\s*["']Note["']/;

/**
 * The boxes of notes in a VML drawing. Its text is searched, not parsed: Excel itself writes drawings with HTML in them
 * that is no XML.
 */
export function noteShapes(source: string): NoteShape[] {
  const shapes: NoteShape[] = [];
  for (const match of source.matchAll(SHAPE)) {
    if (match[0].endsWith('/>')) continue;
    const closing = `</${match[1]!}shape>`;
    const at = source.indexOf(closing, match.index);
    if (at < 0) continue;
    const end = at + closing.length;
    const text = source.slice(match.index, end);
    const [row, column] = [numberIn(text, 'Row'), numberIn(text, 'Column')];
    if (NOTE.test(text) && row !== null && column !== null) {
      shapes.push({ start: match.index, end, row: row + 1, column: column + 1 });
    }
  }
  return shapes;
}

/** Whether a drawing shows nothing at all: no note, form control or picture. */
export function isEmptyDrawing(source: string): boolean {
  return !/<(?:[\w.-]+:)?(?:shape|group|rect|roundrect|line|polyline|oval|image|arc|curve|background)[\s/>]/.test(
    source,
  );
}

function numberIn(text: string, name: string): number | null {
  const match = new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)\\s*<`).exec(text);
  return match ? Number(match[1]) : null;
}
