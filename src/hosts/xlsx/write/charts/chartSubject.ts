import { formatSheetRange, parseSheetRange } from '../../../../core';
import { childNamed, childrenNamed, textOf, type XmlElement } from '../../xml/xmlTree';

/**
 * What a chart is of: kind and references of every series, in their order. Two charts with equal subjects show the
 * same cells in the same way, whatever their look. The root is that of a chart part.
 */
export function chartSubject(source: string, root: XmlElement): string {
  const series = seriesElements(root).map(({ group, element }) => [
    group.name,
    valueOf(childNamed(group, 'barDir')),
    valueOf(childNamed(group, 'grouping')),
    ...REFERENCES.map((name) => formulaOf(source, element, name)),
  ]);
  return JSON.stringify(series);
}

/** The children of a series that refer to cells. */
export const REFERENCES = ['tx', 'cat', 'val'] as const;

export interface SeriesElement {
  /** Such as `barChart`. */
  readonly group: XmlElement;
  readonly element: XmlElement;
}

/** The series of a chart part in the order in which they are drawn and listed. */
export function seriesElements(root: XmlElement): SeriesElement[] {
  const plot = childNamed(childNamed(root, 'chart'), 'plotArea');
  const series = (plot?.children ?? []).flatMap((group) =>
    childrenNamed(group, 'ser').map((element) => ({ group, element })),
  );
  const place = ({ element }: SeriesElement) => Number(valueOf(childNamed(element, 'order')));
  return series.sort((a, b) => place(a) - place(b));
}

/** The `c:strRef` or `c:numRef` of a series' name, categories or values. */
export function referenceOf(series: XmlElement, name: (typeof REFERENCES)[number]): XmlElement | undefined {
  return childNamed(series, name)?.children[0];
}

/** Programs leave out quotes that a sheet's name can do without: a reference is compared by what it means. */
function formulaOf(source: string, series: XmlElement, name: (typeof REFERENCES)[number]): string {
  const formula = childNamed(referenceOf(series, name), 'f');
  const text = formula ? textOf(formula, source).trim() : '';
  const place = parseSheetRange(text);
  return place ? formatSheetRange(place.sheet.toLowerCase(), place.range) : text;
}

function valueOf(element: XmlElement | undefined): string {
  return element?.attributes.val ?? '';
}
