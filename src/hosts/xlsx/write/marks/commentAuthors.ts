import { OWN_AUTHOR } from '../../../ownNotes';
import { authorsOf } from '../../read/readNotes';
import { insertChild } from '../../xml/insertChild';
import { withAppended, withoutElement, withReplaced } from '../../xml/tagText';
import { childNamed, childrenNamed, parseXml } from '../../xml/xmlTree';

/** The children of `<comments>` in the order of the schema. */
export const COMMENTS_ORDER = ['authors', 'commentList', 'extLst'] as const;

/** A comments part's text in which the product is an author, the last one when it is new. */
export function withOwnAuthor(source: string): string {
  const root = parseXml(source);
  if (authorsOf(source, root).includes(OWN_AUTHOR)) return source;
  const p = root.prefix;
  const xml = `<${p}author>${OWN_AUTHOR}</${p}author>`;
  const list = childNamed(root, 'authors');
  if (list) return withReplaced(source, list, withAppended(source, list, xml));
  return insertChild(source, root, COMMENTS_ORDER, 'authors', `<${p}authors>${xml}</${p}authors>`);
}

/** A comments part's text without the product as an author when it has no note left; others keep their number. */
export function withoutUnusedAuthor(source: string): string {
  const root = parseXml(source);
  const authors = childrenNamed(childNamed(root, 'authors'), 'author');
  const own = authorsOf(source, root).lastIndexOf(OWN_AUTHOR);
  const isUsed = childrenNamed(childNamed(root, 'commentList'), 'comment').some(
    ({ attributes }) => Number(attributes.authorId) === own,
  );
  return own < 0 || own < authors.length - 1 || isUsed ? source : withoutElement(source, authors[own]!);
}
