import type { ValidityRule } from '../rule';

const KINDS = ['drawing', 'vmlDrawing', 'comments', 'table', 'pivotTable'];

/** A drawing, the notes or a table belong to one sheet; two cannot share them. */
export const drawingsBelongToOneSheet: ValidityRule = function* (book) {
  const owners = new Map<string, string>();
  for (const { path: sheet } of book.sheets) {
    for (const { kind, path } of book.content.relationships(sheet)) {
      if (path === null || !KINDS.includes(kind)) continue;
      const owner = owners.get(path);
      if (owner !== undefined && owner !== sheet) yield [path, `belongs to ${owner} and to ${sheet}`];
      owners.set(path, sheet);
    }
  }
};
