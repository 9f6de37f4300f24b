import type { Parts } from '../package/xlsxPackage';
import { pathOfKind, readRelationships } from '../package/relationships';
import { childrenNamed, parseXml, textOf } from '../xml/xmlTree';

/** The elements of a properties part, with what Excel calls them. */
type Labels = Readonly<Record<string, string>>;

const CORE: Labels = {
  creator: 'Author',
  lastModifiedBy: 'Last modified by',
  title: 'Title',
  subject: 'Subject',
  keywords: 'Tags',
  description: 'Comments',
  category: 'Category',
};
const EXTENDED: Labels = { Manager: 'Manager', Company: 'Company', HyperlinkBase: 'Hyperlink base' };

/** The document properties that are filled in, by name; those the office made up are named as it named them. */
export function listDocumentProperties(parts: Parts): readonly string[] {
  const relationships = readRelationships(parts, '');
  const custom = pathOfKind(relationships, 'custom-properties');
  return [
    ...filledIn(parts, pathOfKind(relationships, 'core-properties'), CORE),
    ...filledIn(parts, pathOfKind(relationships, 'extended-properties'), EXTENDED),
    ...(custom !== null && parts.has(custom) ? customNames(parts.text(custom)) : []),
  ];
}

function filledIn(parts: Parts, path: string | null, labels: Labels): string[] {
  if (path === null || !parts.has(path)) return [];
  const source = parts.text(path);
  const filled = new Set(
    parseXml(source)
      .children.filter((element) => textOf(element, source).trim() !== '')
      .map(({ name }) => name),
  );
  return Object.entries(labels).flatMap(([name, label]) => (filled.has(name) ? [label] : []));
}

function customNames(source: string): string[] {
  return childrenNamed(parseXml(source), 'property').map(({ attributes }) => `“${attributes.name ?? ''}”`);
}
