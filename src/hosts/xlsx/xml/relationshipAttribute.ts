import type { XmlElement } from './xmlTree';

/**
 * The attribute by which an element names a relationship, with a space before it: ` r:id="rId1"`. Where the root does
 * not declare the namespace of relationships, the element does.
 * @param namespace as `relationshipBase` gives it.
 */
export function relationshipAttribute(root: XmlElement, namespace: string, id: string): string {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === namespace,
  );
  if (declared) return ` ${declared[0].slice('xmlns:'.length)}:id="${id}"`;
  return ` xmlns:r="${namespace}" r:id="${id}"`;
}
