import { addContentType } from './contentTypes';
import { addRelationship } from './editRelationships';
import type { PackageDraft } from './packageDraft';
import { relationshipBase } from './relationshipBase';

/** A part to add to a package. */
export interface NewPart {
  /** What it is to its owner: the last word of the relationship's type such as `table`, or a whole type. */
  readonly kind: string;
  /** Its path with `#` for a number, the first that is free: `xl/tables/table#.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly text: string;
}

/**
 * Adds a part with its content type and the relationship from the part that owns it.
 * @returns its path, and the id of the relationship.
 */
export function addPart(draft: PackageDraft, owner: string, part: NewPart): { path: string; id: string } {
  const path = freePath(draft, part.path);
  draft.write(path, part.text);
  addContentType(draft, path, part.contentType);
  const type = part.kind.includes(':') ? part.kind : `${relationshipBase(draft)}/${part.kind}`;
  return { path, id: addRelationship(draft, owner, type, path) };
}

/** The first path of a pattern that no part has. */
export function freePath(draft: PackageDraft, pattern: string): string {
  let number = 1;
  while (draft.has(pattern.replace('#', String(number)))) number++;
  return pattern.replace('#', String(number));
}
