import type { PackageDraft } from '../../package/packageDraft';
import { readRelationships } from '../../package/relationships';
import { parseXml, type XmlElement } from '../../xml/xmlTree';
import { findChartFrame, type ChartFrame } from './chartFrame';

/** A chart of a drawing: its frame there and the path of its part. */
export interface FoundChart extends ChartFrame {
  readonly root: XmlElement;
  readonly path: string;
}

/**
 * The chart of a name in a drawing; null when there is none. The name is the mark of the product's own charts: Excel
 * keeps it through whatever people do to the chart, and gives no chart such a name by itself.
 */
export function findChart(draft: PackageDraft, drawing: string, name: string): FoundChart | null {
  const charts = readRelationships(draft, drawing).filter(({ kind, path }) => kind === 'chart' && path !== null);
  const root = parseXml(draft.text(drawing));
  const frame = findChartFrame(root, name, new Set(charts.map(({ id }) => id)));
  const path = charts.find(({ id }) => id === frame?.relationship)?.path;
  return frame && path ? { ...frame, root, path } : null;
}
