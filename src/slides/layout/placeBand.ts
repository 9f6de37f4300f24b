import type { SummaryChart, SummaryPart, SummaryTable } from '../../core';
import { cardsBlock } from './cardsBlock';
import { comfortableWidth, divideWidth } from './divideWidth';
import type { PageFlow } from './pageFlow';
import { CONTENT_WIDTH, GAP, MARGIN, type TextSizes } from './pageSize';
import { flowTable, tableBlock, type TableBlock } from './placeTable';
import type { Box, PlacedItem } from './slidePage';

/** In inches. */
const CHART_MOST = 4.8;
/** A chart lower than this has smaller letters, so that it shows all its labels; in points. */
const LOW = 2.4;
const LOW_LETTERS = 10;
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
    if (part.kind === 'chart') placeChart(part, tables, sizes, flow);
    else if (part.isCards) placeCards(part, sizes, flow);
    else if (!flow.placeBeside((space) => tableIn(part, space, sizes))) {
      flowTable(part, CONTENT_WIDTH, MARGIN, sizes, flow);
    }
  }
}

function placeCards(table: SummaryTable, sizes: TextSizes, flow: PageFlow): void {
  const { items, height } = cardsBlock(table, sizes);
  if (height > flow.room) flow.turn();
  flow.place(items, height);
}

/** A whole table in a space beside others, where it is about as wide there as it would like to be. */
function tableIn(table: SummaryTable, space: Box, sizes: TextSizes): readonly PlacedItem[] | null {
  if (space.width < comfortableWidth(table, sizes.body)) return null;
  const { items, height } = tableBlock(table, space.left, space.width, sizes);
  if (height > space.height) return null;
  return items.map((item) => ({ ...item, box: { ...item.box, top: item.box.top + space.top } }));
}

/** Beside narrow tables where they leave room, and below what was placed otherwise. */
function placeChart(chart: SummaryChart, tables: Tables, sizes: TextSizes, flow: PageFlow): void {
  const inBox = (box: Box) => chartItem(chart, tables, box, sizes);
  const inSpace = (space: Box) => {
    const isRoom = space.width >= CHART_WIDTH && space.height >= sizes.chart;
    return isRoom ? [inBox({ ...space, height: Math.min(CHART_MOST, space.height) })] : null;
  };
  if (flow.placeBeside(inSpace)) return;
  if (flow.room < sizes.chart) flow.turn();
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
  const chartHeight = Math.min(CHART_MOST, Math.max(sizes.chart, tallest));
  const items = parts.flatMap((part, index): readonly PlacedItem[] =>
    part.kind === 'table'
      ? blocks[index]!.items
      : [chartItem(part, tables, { left: lefts[index]!, top: 0, width: widths[index]!, height: chartHeight }, sizes)],
  );
  return { items, height: hasChart ? Math.max(tallest, chartHeight) : tallest };
}

function chartItem(chart: SummaryChart, tables: Tables, box: Box, { small }: TextSizes): PlacedItem {
  return {
    kind: 'chart',
    box,
    chart,
    table: tables.get(chart.table)!,
    size: box.height < LOW ? Math.min(small, LOW_LETTERS) : small,
  };
}
