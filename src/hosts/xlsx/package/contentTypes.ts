import { encodeXmlAttribute } from '../xml/xmlText';
import { withAppended, withoutElement, withReplaced } from '../xml/tagText';
import { childrenNamed, parseXml, type XmlElement } from '../xml/xmlTree';
import type { PackageDraft } from './packageDraft';

const CONTENT_TYPES = '[Content_Types].xml';

/** Makes sure that a part has a content type, by the default of its extension or by an entry of its own. */
export function addContentType(draft: PackageDraft, path: string, type: string): void {
  const text = draft.text(CONTENT_TYPES);
  const root = parseXml(text);
  if (overrideOf(root, path)?.attributes.ContentType === type || defaultOf(root, path) === type) return;
  const cleared = removeOverride(text, path);
  const xml = `<${root.prefix}Override PartName="/${encodeXmlAttribute(path)}" ContentType="${type}"/>`;
  const present = parseXml(cleared);
  draft.write(CONTENT_TYPES, withReplaced(cleared, present, withAppended(cleared, present, xml)));
}

/** Makes sure that an extension has a default content type; one that stands is left. */
export function addDefaultType(draft: PackageDraft, extension: string, type: string): void {
  const text = draft.text(CONTENT_TYPES);
  const root = parseXml(text);
  if (defaultOf(root, `.${extension}`) !== undefined) return;
  const xml = `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  const first = root.children[0];
  if (first) draft.write(CONTENT_TYPES, text.slice(0, first.start) + xml + text.slice(first.start));
  else draft.write(CONTENT_TYPES, withReplaced(text, root, withAppended(text, root, xml)));
}

/** Takes out the entry of a part's own; the defaults stay. */
export function removeContentType(draft: PackageDraft, path: string): void {
  draft.write(CONTENT_TYPES, removeOverride(draft.text(CONTENT_TYPES), path));
}

function removeOverride(text: string, path: string): string {
  const override = overrideOf(parseXml(text), path);
  return override ? withoutElement(text, override) : text;
}

function overrideOf(root: XmlElement, path: string): XmlElement | undefined {
  const wanted = `/${path}`.toLowerCase();
  return childrenNamed(root, 'Override').find(({ attributes }) => attributes.PartName?.toLowerCase() === wanted);
}

function defaultOf(root: XmlElement, path: string): string | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return childrenNamed(root, 'Default').find(({ attributes }) => attributes.Extension?.toLowerCase() === extension)
    ?.attributes.ContentType;
}
