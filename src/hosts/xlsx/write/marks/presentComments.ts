import { formatRange, parseRange, type Range } from '../../../../core';
import { isOwnNote } from '../../../ownNotes';
import { authorsOf, commentText } from '../../read/readNotes';
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
    const text = commentText(source, element);
    return {
      element,
      cell: place ? formatRange(place) : '',
      place,
      isOwn: isOwnNote(authors[Number(element.attributes.authorId)], text),
      text,
    };
  });
}
