import type { SummarySheet } from '../../core';
import { hasPoints } from '../draw/chartData';
import { drawable } from '../shownText';
import { cutToLines, textHeight } from './breakLines';
import { PageFlow } from './pageFlow';
import { CHART_HEIGHTS, CONTENT_WIDTH, GAP, SUBTITLE_TOP, textSizes, type TextSizes } from './pageSize';
import { placeBand } from './placeBand';
import type { SlidePage } from './slidePage';

const SUBTITLE_LINES = 2;

export interface SheetLayout {
  readonly subtitle: string;
  readonly sizes: TextSizes;
  readonly pages: readonly SlidePage[];
}

/**
 * Lays a sheet out on as few slides as it takes, at the largest letters that take no more, then with the largest charts.
 * Parts of a band stand side by side where there is room; tables flow over to further slides; nothing stands past the
 * foot of a slide.
 */
export function layoutSheet(sheet: SummarySheet): SheetLayout {
  const best = fewest(textSizes(sheet.isLarge).map((sizes) => () => layoutWith(sheet, sizes)));
  const hasCharts = sheet.bands.flat().some(({ kind }) => kind === 'chart');
  const charts = hasCharts ? CHART_HEIGHTS : [];
  return fewest([...charts.map((chart) => () => layoutWith(sheet, { ...best.sizes, chart })), () => best]);
}

/** The first of the layouts with the fewest slides; those behind one of a single slide are not made. */
function fewest(layouts: readonly (() => SheetLayout)[]): SheetLayout {
  let best: SheetLayout | null = null;
  for (const make of layouts) {
    const next = make();
    if (best === null || next.pages.length < best.pages.length) best = next;
    if (best.pages.length === 1) break;
  }
  return best!;
}

function layoutWith(sheet: SummarySheet, sizes: TextSizes): SheetLayout {
  const style = { size: sizes.small };
  const subtitle = cutToLines(drawable(sheet.lines.join('  ·  ')), CONTENT_WIDTH, style, SUBTITLE_LINES);
  const height = subtitle === '' ? 0 : textHeight(subtitle, CONTENT_WIDTH, style);
  const flow = new PageFlow(SUBTITLE_TOP + height + GAP);
  const tables = new Map(
    sheet.bands.flat().flatMap((part) => (part.kind === 'table' ? [[part.id, part] as const] : [])),
  );
  for (const band of sheet.bands) {
    const parts = band.filter((part) =>
      part.kind === 'table' ? !part.isSheetOnly : hasPoints(part, tables.get(part.table)),
    );
    placeBand(parts, tables, sizes, flow);
  }
  return { subtitle, sizes, pages: flow.pages() };
}
