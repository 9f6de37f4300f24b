import type { SummaryChart, SummaryPart, SummaryTable } from '../../core';
import { divideWidth } from './divideWidth';
import type { PageFlow } from './pageFlow';
import { CONTENT_WIDTH, GAP, MARGIN, type TextSizes } from './pageSize';
import { flowTable, tableBlock, type TableBlock } from './placeTable';
import type { Box, PlacedItem } from './slidePage';

/** In inches. */
const CHART_LEAST = 2.5;
const CHART_MOST = 4.8;
const CHART_WIDTH = 5.5;

/** The tables of a sheet by their ids. */
export type Tables = ReadonlyMap<string, SummaryTable>;

/** Places the parts of a band side by side where there is room for them, and one below the other otherwise. */
export function placeBand(parts: readonly SummaryPart[], tables: Tables, sizes: TextSizes, flow: PageFlow): void {
  const widths = parts.length > 1 ? divideWidth(parts, sizes.body) : null;
  const band = widths && sideBySide(parts, widths, tables, sizes);
  if (band && band.height <= flow.wholeRoom) {
    if (band.height > flow.room) flow.turn();
    flow.place(band.items, band.height);
    return;
  }
  for (const part of parts) {
    if (part.kind === 'table') flowTable(part, CONTENT_WIDTH, MARGIN, sizes, flow);
    else placeChart(part, tables, sizes, flow);
  }
}

/** Beside narrow tables where they leave room, and below what was placed otherwise. */
function placeChart(chart: SummaryChart, tables: Tables, sizes: TextSizes, flow: PageFlow): void {
  const inBox = (box: Box) => chartItem(chart, tables, box, sizes);
  if (flow.placeBeside(CHART_WIDTH, CHART_LEAST, CHART_MOST, inBox)) return;
  if (flow.room < CHART_LEAST) flow.turn();
  const height = Math.min(CHART_MOST, flow.room);
  flow.place([inBox({ left: MARGIN, top: 0, width: CONTENT_WIDTH, height })], height);
}

function sideBySide(
  parts: readonly SummaryPart[],
  widths: readonly number[],
  tables: Tables,
  sizes: TextSizes,
): TableBlock {
  const lefts = widths.map(
    (_, index) => MARGIN + widths.slice(0, index).reduce((left, width) => left + width + GAP, 0),
  );
  const blocks = parts.map((part, index) =>
    part.kind === 'table' ? tableBlock(part, lefts[index]!, widths[index]!, sizes) : null,
  );
  const tallest = Math.max(0, ...blocks.map((block) => block?.height ?? 0));
  const hasChart = blocks.includes(null);
  const chartHeight = Math.min(CHART_MOST, Math.max(CHART_LEAST, tallest));
  const items = parts.flatMap((part, index): readonly PlacedItem[] =>
    part.kind === 'table'
      ? blocks[index]!.items
      : [chartItem(part, tables, { left: lefts[index]!, top: 0, width: widths[index]!, height: chartHeight }, sizes)],
  );
  return { items, height: hasChart ? Math.max(tallest, chartHeight) : tallest };
}

function chartItem(chart: SummaryChart, tables: Tables, box: Box, { small }: TextSizes): PlacedItem {
  return { kind: 'chart', box, chart, table: tables.get(chart.table)!, size: small };
}
