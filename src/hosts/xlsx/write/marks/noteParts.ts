import { pathOfKind, readRelationships } from '../../package/relationships';
import type { PackageDraft } from '../../package/packageDraft';
import { relationshipId } from '../../read/workbookPart';
import { childNamed, type XmlElement } from '../../xml/xmlTree';
import { idBlocks } from './shapeIds';

export const COMMENTS = {
  kind: 'comments',
  path: 'xl/comments#.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
} as const;
export const DRAWING = {
  kind: 'vmlDrawing',
  path: 'xl/drawings/vmlDrawing#.vml',
  contentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** The parts that hold a sheet's notes: texts and boxes. Null for one that it does not have. */
export interface NoteParts {
  readonly comments: string | null;
  /** Form controls can be in it too. */
  readonly drawing: string | null;
}

/** @param root of the sheet, with or without its cells. */
export function findNoteParts(draft: PackageDraft, sheetPath: string, root: XmlElement): NoteParts {
  const relationships = readRelationships(draft, sheetPath).filter(({ path }) => path !== null && draft.has(path));
  const legacy = childNamed(root, 'legacyDrawing');
  const id = legacy && relationshipId(legacy);
  return {
    comments: pathOfKind(relationships, COMMENTS.kind),
    drawing: relationships.find((relationship) => relationship.id === id)?.path ?? null,
  };
}

/** The first block of shape ids after those of all drawings in a package. */
export function freeIdBlock(draft: PackageDraft): number {
  const drawings = draft.paths().filter((path) => /\.vml$/i.test(path));
  return 1 + Math.max(0, ...drawings.flatMap((path) => idBlocks(draft.text(path))));
}
