import { asOpeningTag } from './tagText';
import type { XmlElement } from './xmlTree';

/**
 * A text with a child put into its root at the place the schema gives it: after the last child that the order lists
 * before it. Children that the order does not know stay where they are.
 */
export function insertChild(
  source: string,
  root: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): string {
  const rank = order.indexOf(name);
  if (root.isSelfClosing) {
    const open = asOpeningTag(source.slice(root.start, root.openEnd));
    return `${source.slice(0, root.start)}${open}${xml}</${root.prefix}${root.name}>${source.slice(root.end)}`;
  }
  const before = root.children.filter((child) => {
    const place = order.indexOf(child.name);
    return place >= 0 && place < rank;
  });
  const at = before[before.length - 1]?.end ?? root.openEnd;
  return source.slice(0, at) + xml + source.slice(at);
}
