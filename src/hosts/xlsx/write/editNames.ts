import { encodeXmlAttribute, encodeXmlText } from '../xml/xmlText';
import { insertChild } from '../xml/insertChild';
import { asOpeningTag, withAppended, withAttribute, withoutElement, withReplaced } from '../xml/tagText';
import { childNamed, childrenNamed, isTrue, parseXml, textOf, type XmlElement } from '../xml/xmlTree';
import { WORKBOOK_ORDER } from './workbookOrder';

/** A defined name as the workbook part keeps it. */
export interface NameEntry {
  readonly name: string;
  readonly reference: string;
  /** The place among all sheets of the one it belongs to; null for the whole workbook. */
  readonly localSheet: number | null;
  readonly isHidden: boolean;
}

/** The workbook part's text with a name added, or moved when it is there. */
export function withName(source: string, { name, reference, localSheet, isHidden }: NameEntry): string {
  const root = parseXml(source);
  const present = namesCalled(root, name, localSheet)[0];
  if (present) {
    if (textOf(present, source) === reference && isTrue(present.attributes.hidden) === isHidden) return source;
    const tag = withAttribute(source.slice(present.start, present.openEnd), 'hidden', isHidden ? '1' : null);
    const closing = `</${present.prefix}definedName>`;
    return withReplaced(source, present, asOpeningTag(tag) + encodeXmlText(reference) + closing);
  }
  const { prefix } = root;
  const scope = localSheet === null ? '' : ` localSheetId="${localSheet}"`;
  const attributes = `name="${encodeXmlAttribute(name)}"${scope}${isHidden ? ' hidden="1"' : ''}`;
  const xml = `<${prefix}definedName ${attributes}>${encodeXmlText(reference)}</${prefix}definedName>`;
  const list = childNamed(root, 'definedNames');
  if (list) return withReplaced(source, list, withAppended(source, list, xml));
  const listXml = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
  return insertChild(source, root, WORKBOOK_ORDER, 'definedNames', listXml);
}

/** The workbook part's text without a name; the list goes with its last name. */
export function withoutName(source: string, name: string, localSheet: number | null): string {
  const root = parseXml(source);
  return withoutNames(source, root, namesCalled(root, name, localSheet));
}

/** The workbook part's text without some of its `definedName` elements; the list goes with its last name. */
export function withoutNames(source: string, root: XmlElement, gone: readonly XmlElement[]): string {
  if (gone.length === 0) return source;
  const list = childNamed(root, 'definedNames')!;
  if (childrenNamed(list, 'definedName').length === gone.length) return withoutElement(source, list);
  return [...gone].reverse().reduce(withoutElement, source);
}

function namesCalled(root: XmlElement, name: string, localSheet: number | null): XmlElement[] {
  const scope = localSheet === null ? undefined : String(localSheet);
  return childrenNamed(childNamed(root, 'definedNames'), 'definedName').filter(
    ({ attributes }) => attributes.localSheetId === scope && attributes.name?.toLowerCase() === name.toLowerCase(),
  );
}
