import { MAX_COLUMN, type Span } from '../../../core';
import { mergeSpans } from '../mergeSpans';
import { childNamed, childrenNamed, isTrue, type XmlElement } from '../xml/xmlTree';

/** The columns of a sheet that are hidden or have no width, given the root of its XML. */
export function readHiddenColumns(root: XmlElement): Span[] {
  const hidden = childrenNamed(childNamed(root, 'cols'), 'col').flatMap(({ attributes }) => {
    const isHidden = isTrue(attributes.hidden) || (attributes.width !== undefined && Number(attributes.width) === 0);
    const from = Number(attributes.min);
    const to = Math.min(MAX_COLUMN, Number(attributes.max ?? from));
    return isHidden && from >= 1 && to >= from ? { from, to } : [];
  });
  return mergeSpans(hidden);
}
