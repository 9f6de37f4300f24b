import { canonicalXml } from '../xml/canonicalXml';
import { insertChild } from '../xml/insertChild';
import { withAppended, withAttribute, withReplaced } from '../xml/tagText';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml/xmlTree';

/** The children of `<styleSheet>` in the order of the schema. */
const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** One list of the styles part, such as its fonts: items are found again or added at the end, never changed. */
export class StyleCollection {
  readonly items: string[];
  private readonly keys = new Map<string, number>();
  private readonly presentCount: number;

  constructor(
    source: string,
    root: XmlElement,
    private readonly name: (typeof STYLES_ORDER)[number],
    itemName: string,
  ) {
    const elements = childrenNamed(childNamed(root, name), itemName);
    this.items = elements.map(({ start, end }) => source.slice(start, end));
    this.presentCount = this.items.length;
    elements.forEach((element, index) => {
      const key = canonicalXml(element);
      if (!this.keys.has(key)) this.keys.set(key, index);
    });
  }

  get isChanged(): boolean {
    return this.items.length > this.presentCount;
  }

  /** The index of an item that means the same, which is added when there is none. */
  indexOf(xml: string): number {
    const key = canonicalXml(parseXml(xml));
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const index = this.items.push(xml) - 1;
    this.keys.set(key, index);
    return index;
  }

  /** Adds an item even where an equal one stands. */
  add(xml: string): void {
    this.keys.set(canonicalXml(parseXml(xml)), this.items.push(xml) - 1);
  }

  /** The styles part's text with the added items. */
  writeInto(source: string): string {
    if (!this.isChanged) return source;
    const root = parseXml(source);
    const added = this.items.slice(this.presentCount).join('');
    const count = String(this.items.length);
    const list = childNamed(root, this.name);
    if (!list) {
      const tag = `${root.prefix}${this.name}`;
      return insertChild(source, root, STYLES_ORDER, this.name, `<${tag} count="${count}">${added}</${tag}>`);
    }
    const xml = withAppended(source, list, added);
    const tagEnd = xml.indexOf('>', 0) + 1;
    return withReplaced(source, list, withAttribute(xml.slice(0, tagEnd), 'count', count) + xml.slice(tagEnd));
  }
}
