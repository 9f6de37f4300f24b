import type { ValidityRule } from '../rule';

/** What a relationship inside the package leads to is there, and so is the part whose relationships they are. */
export const relationshipTargetsExist: ValidityRule = function* (book) {
  for (const source of ['', ...book.content.parts.map(({ path }) => path)]) {
    for (const { id, path } of book.content.relationships(source)) {
      if (path !== null && !book.content.find(path)) yield [source, `${id} leads to ${path}, which is missing`];
    }
  }
  for (const { path } of book.content.parts) {
    const match = /^(.*)_rels\/([^/]*)\.rels$/.exec(path);
    if (match && match[2] !== '' && !book.content.find(match[1]! + match[2]!)) {
      yield [path, 'holds the relationships of a part that is missing'];
    }
  }
};
