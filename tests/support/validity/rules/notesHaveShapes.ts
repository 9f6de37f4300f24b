import { columnOf, letterOf, parseArea } from '../references';
import type { Found, ValidityRule } from '../rule';
import { child, children, nodesNamed, numberOf, type XmlNode } from '../xmlNode';

/** Each cell has one note at most, by an author there is, and each note a shape in the sheet's VML drawing. */
export const notesHaveShapes: ValidityRule = function* (book) {
  for (const { path: sheet, root } of book.worksheets) {
    const notes = book.content.related(sheet, 'comments')[0];
    const list = book.content.root(notes ?? null);
    if (!notes || !list) continue;
    yield* checkNotes(notes, list);
    const id = child(root, 'legacyDrawing')?.attributes['r:id'];
    const vml = book.content.relationships(sheet).find((one) => one.id === id)?.path ?? null;
    const shapes = new Set(shapedCells(book.content.root(vml)));
    for (const { attributes } of nodesNamed(list, 'comment')) {
      const { ref = '' } = attributes;
      if (!shapes.has(ref)) yield [notes, `the note of ${ref} has no shape`];
      shapes.delete(ref);
    }
    for (const ref of shapes) yield [vml!, `there is a shape for a note of ${ref}, which has none`];
  }
};

function* checkNotes(path: string, list: XmlNode): Generator<Found> {
  const authors = children(child(list, 'authors'), 'author').length;
  const seen = new Set<string>();
  for (const note of nodesNamed(list, 'comment')) {
    const { ref = '' } = note.attributes;
    if (!parseArea(ref)) yield [path, `there is a note of "${ref}"`];
    if (!(numberOf(note, 'authorId') < authors))
      yield [path, `the note of ${ref} has the author ${note.attributes.authorId} of ${authors}`];
    if (seen.has(ref)) yield [path, `${ref} has two notes`];
    seen.add(ref);
  }
}

function shapedCells(vml: XmlNode | null): string[] {
  return nodesNamed(vml, 'ClientData')
    .filter(({ attributes }) => attributes.ObjectType === 'Note')
    .map(
      (data) => letterOf(Number(child(data, 'Column')?.text) + columnOf('A')) + (Number(child(data, 'Row')?.text) + 1),
    );
}
