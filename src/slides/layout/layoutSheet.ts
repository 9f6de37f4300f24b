import type { SummarySheet } from '../../core';
import { hasPoints } from '../draw/chartData';
import { drawable } from '../shownText';
import { cutToLines, textHeight } from './breakLines';
import { PageFlow } from './pageFlow';
import { CONTENT_WIDTH, GAP, SUBTITLE_TOP, textSizes, type TextSizes } from './pageSize';
import { placeBand } from './placeBand';
import type { SlidePage } from './slidePage';

const SUBTITLE_LINES = 2;

export interface SheetLayout {
  readonly subtitle: string;
  readonly sizes: TextSizes;
  readonly pages: readonly SlidePage[];
}

/**
 * Lays a sheet out on as few slides as it takes, at the largest letters that take no more. Parts of a band stand side by
 * side where there is room; tables flow over to further slides; nothing stands past the foot of a slide.
 */
export function layoutSheet(sheet: SummarySheet): SheetLayout {
  const layouts = textSizes(sheet.isLarge).map((sizes) => layoutWith(sheet, sizes));
  return layouts.reduce((best, next) => (next.pages.length < best.pages.length ? next : best));
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
    const parts = band.filter((part) => part.kind === 'table' || hasPoints(part, tables.get(part.table)));
    placeBand(parts, tables, sizes, flow);
  }
  return { subtitle, sizes, pages: flow.pages() };
}
