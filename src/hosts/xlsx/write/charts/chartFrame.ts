import { relationshipId } from '../../read/workbookPart';
import type { XmlElement } from '../../xml/xmlTree';

/** Where a chart stands in a drawing. */
export interface ChartFrame {
  /** A child of the drawing: it ties what it holds to cells. */
  readonly anchor: XmlElement;
  /** The group people have put the chart into, and the frame in it; null when it stands alone. */
  readonly grouped: { readonly group: XmlElement; readonly frame: XmlElement } | null;
  /** `xdr:cNvPr`: number, name and alternative text. */
  readonly properties: XmlElement;
  /** The relationship that leads from the drawing to the chart's part. */
  readonly relationship: string;
}

/**
 * The frame of a chart's name in a drawing, whatever its case, as Excel finds it; undefined when there is none.
 * @param relationships those that lead to charts: frames hold other things too.
 */
export function findChartFrame(
  root: XmlElement,
  name: string,
  relationships: ReadonlySet<string>,
): ChartFrame | undefined {
  for (const anchor of root.children) {
    for (const [frame, parent] of descendants(anchor)) {
      if (frame.name !== 'graphicFrame') continue;
      const inside = [...descendants(frame)].map(([element]) => element);
      const properties = inside.find((element) => element.name === 'cNvPr');
      const chart = inside.find((element) => element.name === 'chart');
      const relationship = chart && relationshipId(chart);
      if (!properties || relationship === undefined || !relationships.has(relationship)) continue;
      if (properties.attributes.name?.toLowerCase() !== name.toLowerCase()) continue;
      const grouped = parent.name === 'grpSp' ? { group: parent, frame } : null;
      return { anchor, grouped, properties, relationship };
    }
  }
  return undefined;
}

/** A number that no object of a drawing has. */
export function freeObjectId(root: XmlElement): number {
  const ids = [...descendants(root)].map(([{ name, attributes }]) =>
    name === 'cNvPr' ? Number(attributes.id) || 0 : 0,
  );
  return Math.max(1, ...ids) + 1;
}

function* descendants(element: XmlElement): Generator<[element: XmlElement, parent: XmlElement]> {
  for (const child of element.children) {
    yield [child, element];
    yield* descendants(child);
  }
}
