import { encodeXmlAttribute } from '../xml/xmlText';
import { withAppended, withoutElement, withReplaced } from '../xml/tagText';
import { parseXml } from '../xml/xmlTree';
import type { PackageDraft } from './packageDraft';
import { relationshipsPath, relativeTarget, resolveTarget } from './partPaths';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Adds a relationship from a part to another under a fresh id, making the relationships part when there is none. */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): void {
  const path = relationshipsPath(source);
  const text = draft.has(path) ? draft.text(path) : EMPTY;
  const root = parseXml(text);
  const numbers = root.children.map(({ attributes }) => Number(/^rId(\d+)$/.exec(attributes.Id ?? '')?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const href = encodeXmlAttribute(encodeURI(relativeTarget(source, target)));
  const xml = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${href}"/>`;
  draft.write(path, withReplaced(text, root, withAppended(text, root, xml)));
}

/** Takes out the relationships from a part to another. */
export function removeRelationship(draft: PackageDraft, source: string, target: string): void {
  const path = relationshipsPath(source);
  if (!draft.has(path)) return;
  let text = draft.text(path);
  for (const element of [...parseXml(text).children].reverse()) {
    const { Target, TargetMode } = element.attributes;
    if (TargetMode === 'External' || Target === undefined) continue;
    if (resolveTarget(source, Target).toLowerCase() === target.toLowerCase()) text = withoutElement(text, element);
  }
  draft.write(path, text);
}
