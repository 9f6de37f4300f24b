import { encodeXmlAttribute, encodeXmlText } from '../xml/xmlText';
import { insertChild } from '../xml/insertChild';
import { asOpeningTag, withAppended, withAttribute, withoutElement, withReplaced } from '../xml/tagText';
import { childNamed, childrenNamed, isTrue, parseXml, textOf, type XmlElement } from '../xml/xmlTree';
import { WORKBOOK_ORDER } from './workbookOrder';

/** The workbook part's text with a hidden workbook-scoped name added, or moved when it is there. */
export function withName(source: string, name: string, reference: string): string {
  const root = parseXml(source);
  const present = globalNames(root, name)[0];
  if (present) {
    if (textOf(present, source) === reference && isTrue(present.attributes.hidden)) return source;
    const tag = asOpeningTag(withAttribute(source.slice(present.start, present.openEnd), 'hidden', '1'));
    const closing = `</${present.prefix}definedName>`;
    return withReplaced(source, present, tag + encodeXmlText(reference) + closing);
  }
  const { prefix } = root;
  const attributes = `name="${encodeXmlAttribute(name)}" hidden="1"`;
  const xml = `<${prefix}definedName ${attributes}>${encodeXmlText(reference)}</${prefix}definedName>`;
  const list = childNamed(root, 'definedNames');
  if (list) return withReplaced(source, list, withAppended(source, list, xml));
  const listXml = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
  return insertChild(source, root, WORKBOOK_ORDER, 'definedNames', listXml);
}

/** The workbook part's text without a workbook-scoped name; the list goes with its last name. */
export function withoutName(source: string, name: string): string {
  const root = parseXml(source);
  const gone = globalNames(root, name);
  if (gone.length === 0) return source;
  const list = childNamed(root, 'definedNames')!;
  if (childrenNamed(list, 'definedName').length === gone.length) return withoutElement(source, list);
  return [...gone].reverse().reduce(withoutElement, source);
}

function globalNames(root: XmlElement, name: string): XmlElement[] {
  return childrenNamed(childNamed(root, 'definedNames'), 'definedName').filter(
    ({ attributes }) => attributes.localSheetId === undefined && attributes.name?.toLowerCase() === name.toLowerCase(),
  );
}
