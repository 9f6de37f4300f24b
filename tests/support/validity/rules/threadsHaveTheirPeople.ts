import type { ValidityRule } from '../rule';
import { nodesNamed } from '../xmlNode';

/** A threaded comment is by a person on the workbook's list, answers one that is there, and has a note in its cell. */
export const threadsHaveTheirPeople: ValidityRule = function* (book) {
  const people = book.content
    .related(book.path, 'person')
    .flatMap((path) => nodesNamed(book.content.root(path), 'person'));
  const ids = people.map(({ attributes }) => attributes.id);
  for (const { path: sheet } of book.worksheets) {
    const notes = book.content
      .related(sheet, 'comments')
      .flatMap((path) => nodesNamed(book.content.root(path), 'comment'));
    for (const path of book.content.related(sheet, 'threadedComment')) {
      const threads = nodesNamed(book.content.root(path), 'threadedComment');
      for (const { attributes } of threads) {
        const { ref, personId, id, parentId } = attributes;
        if (!ids.includes(personId)) yield [path, `the comment ${id} is by nobody on the list`];
        if (parentId !== undefined && !threads.some((one) => one.attributes.id === parentId))
          yield [path, `the comment ${id} answers none`];
        if (!notes.some((note) => note.attributes.ref === ref)) yield [path, `the comment of ${ref} has no note`];
      }
    }
  }
};
