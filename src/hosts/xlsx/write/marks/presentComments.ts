import { formatRange, parseRange, type Range } from '../../../../core';
import { authorsOf, OWN_AUTHOR } from '../../read/readNotes';
import { readRichText } from '../../read/richText';
import { childNamed, childrenNamed, type XmlElement } from '../../xml/xmlTree';

/** A note in a comments part. */
export interface PresentComment {
  readonly element: XmlElement;
  /** The A1 text of its cell; '' when the part does not say it. */
  readonly cell: string;
  readonly place: Range | null;
  readonly isOwn: boolean;
  readonly text: string;
}

/** The notes of a comments part, in its order. */
export function presentComments(source: string, root: XmlElement): PresentComment[] {
  const authors = authorsOf(source, root);
  return childrenNamed(childNamed(root, 'commentList'), 'comment').map((element) => {
    const place = parseRange(element.attributes.ref ?? '');
    const content = childNamed(element, 'text');
    return {
      element,
      cell: place ? formatRange(place) : '',
      place,
      isOwn: authors[Number(element.attributes.authorId)] === OWN_AUTHOR,
      text: content ? readRichText(source.slice(content.openEnd, content.closeStart)) : '',
    };
  });
}
