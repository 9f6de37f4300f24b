import { SaxesParser } from 'saxes';
import { shortName } from './namespaces';

/** An element as a strict reader sees it. Names and attributes carry the short name of their namespace. */
export interface XmlNode {
  /** Short name of the namespace: `x` for sheets, `c` for charts; the address itself where it has none. */
  readonly space: string;
  readonly name: string;
  /** By local name; those of a namespace as `r:id`. Declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Prefixes declared on this element. */
  readonly prefixes: readonly string[];
  readonly children: XmlNode[];
  /** The text directly inside. */
  text: string;
}

/**
 * Parses a part strictly, with namespaces. Alternate content is resolved to its first choice.
 * @throws Error when the text is not well-formed, uses an undeclared prefix or has a document type.
 */
export function parseNode(text: string): XmlNode {
  const top: XmlNode = { space: '', name: '', attributes: {}, prefixes: [], children: [], text: '' };
  const open: XmlNode[] = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('has a document type');
  });
  parser.on('opentag', ({ local, uri, attributes, ns }) => {
    const plain = Object.values(attributes).filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'));
    const node: XmlNode = {
      space: shortName(uri),
      name: local,
      attributes: Object.fromEntries(
        plain.map((one) => [one.uri === '' ? one.local : `${shortName(one.uri)}:${one.local}`, one.value]),
      ),
      prefixes: Object.keys(ns ?? {}),
      children: [],
      text: '',
    };
    open[open.length - 1]!.children.push(node);
    open.push(node);
  });
  const addText = (part: string) => void (open[open.length - 1]!.text += part);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => resolveAlternates(open.pop()!));
  parser.write(text.replace(/^\ufeff/, '')).close();
  return top.children[0]!;
}

/** Of several ways to say the same, an up-to-date Excel takes the first choice. */
function resolveAlternates(node: XmlNode): void {
  const resolved = node.children.flatMap((child) =>
    child.space === 'mc' && child.name === 'AlternateContent' ? (child.children[0]?.children ?? []) : child,
  );
  node.children.splice(0, node.children.length, ...resolved);
}

/** The first child of a name. */
export function child(node: XmlNode | null | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function children(node: XmlNode | null | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** The node and everything under it. */
export function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const one of node.children) yield* everyNode(one);
}

/** All under a node (itself included) with this name. */
export function nodesNamed(node: XmlNode | null | undefined, name: string): XmlNode[] {
  return node ? [...everyNode(node)].filter((one) => one.name === name) : [];
}

/** An attribute as a number; NaN when it is missing or none. */
export function numberOf(node: XmlNode | undefined, attribute: string): number {
  const value = node?.attributes[attribute];
  return value === undefined || value.trim() === '' ? NaN : Number(value);
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
