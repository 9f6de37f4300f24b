import { encodeXmlAttribute } from '../xml/xmlText';
import { withAppended, withoutElement, withReplaced } from '../xml/tagText';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import type { PackageDraft } from './packageDraft';
import { relationshipsPath, relativeTarget, resolveTarget } from './partPaths';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/**
 * Adds a relationship from a part to another under a fresh id, making the relationships part when there is none.
 * @returns the id.
 */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): string {
  const href = encodeXmlAttribute(encodeURI(relativeTarget(source, target)));
  return addAll(draft, source, [`Type="${type}" Target="${href}"`])[0]!;
}

/**
 * Adds relationships from a part to addresses outside the package, all under fresh ids.
 * @returns the ids, in the order of the addresses.
 */
export function addExternalRelationships(
  draft: PackageDraft,
  source: string,
  type: string,
  addresses: readonly string[],
): string[] {
  const attributes = (address: string) => `Target="${encodeXmlAttribute(address)}" TargetMode="External"`;
  return addAll(
    draft,
    source,
    addresses.map((address) => `Type="${type}" ${attributes(address)}`),
  );
}

/** Once for all of them: a sheet can have thousands. */
function addAll(draft: PackageDraft, source: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const path = relationshipsPath(source);
  const text = draft.has(path) ? draft.text(path) : EMPTY;
  const root = parseXml(text);
  const numbers = root.children.map(({ attributes: { Id } }) => Number(/^rId(\d+)$/i.exec(Id ?? '')?.[1] ?? 0));
  const last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  const ids = all.map((_, index) => `rId${last + 1 + index}`);
  const xml = all
    .map((attributes, index) => `<${root.prefix}Relationship Id="${ids[index]!}" ${attributes}/>`)
    .join('');
  draft.write(path, withReplaced(text, root, withAppended(text, root, xml)));
  return ids;
}

/** Takes out the relationships from a part to another. */
export function removeRelationship(draft: PackageDraft, source: string, target: string): void {
  removeWhere(draft, source, ({ attributes: { Target, TargetMode } }) => {
    if (TargetMode === 'External' || Target === undefined) return false;
    return resolveTarget(source, Target).toLowerCase() === target.toLowerCase();
  });
}

/** Takes out the relationships of some ids, such as those that lead outside. */
export function removeRelationshipsById(draft: PackageDraft, source: string, ids: ReadonlySet<string>): void {
  removeWhere(draft, source, ({ attributes }) => ids.has(attributes.Id ?? ''));
}

/** The relationships part goes with its last relationship. */
function removeWhere(draft: PackageDraft, source: string, isGone: (element: XmlElement) => boolean): void {
  const path = relationshipsPath(source);
  if (!draft.has(path)) return;
  const text = draft.text(path);
  const { children } = parseXml(text);
  const gone = children.filter(isGone);
  if (gone.length === 0) return;
  if (gone.length === children.length) draft.remove(path);
  else draft.write(path, [...gone].reverse().reduce(withoutElement, text));
}
