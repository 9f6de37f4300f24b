import { removeContentType } from './contentTypes';
import { removeRelationship } from './editRelationships';
import type { PackageDraft } from './packageDraft';
import { relationshipsPath } from './partPaths';
import { readRelationships } from './relationships';

/**
 * Takes out a part that another owns: the relationship goes, and with it the part and all that nothing else in the
 * package leads to any more. Parts that nothing led to before stay.
 */
export function removePart(draft: PackageDraft, owner: string, path: string): void {
  const candidates = partsFrom(draft, path);
  removeRelationship(draft, owner, path);
  const needed = partsFrom(draft, '');
  for (const candidate of candidates) {
    if (needed.has(candidate)) continue;
    draft.remove(candidate);
    draft.remove(relationshipsPath(candidate));
    removeContentType(draft, candidate);
  }
}

/** A part and all parts it leads to, in lower case. */
function partsFrom(draft: PackageDraft, start: string): Set<string> {
  const found = new Set<string>();
  const next = [start.toLowerCase()];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const { path: target } of readRelationships(draft, path)) if (target !== null) next.push(target.toLowerCase());
  }
  return found;
}
