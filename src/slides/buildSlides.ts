import type PptxGenJS from 'pptxgenjs';
import { formatDay, type Day, type SummarySheet } from '../core';
import { drawItems, INK, MUTED } from './draw/drawPage';
import { finishPackage } from './finish/finishPackage';
import { layoutSheet, type SheetLayout } from './layout/layoutSheet';
import { cutToLines } from './layout/breakLines';
import { textWidth } from './layout/measureText';
import { CONTENT_WIDTH, FOOTER, MARGIN, SUBTITLE_TOP, TITLE } from './layout/pageSize';
import type { PlacedChart, SlidePage } from './layout/slidePage';
import { drawable } from './shownText';

export interface SlidesInfo {
  /** Of the whole presentation. */
  readonly title: string;
  readonly asOf: Day;
  /** As the user named it; null without one. */
  readonly meeting: string | null;
}

const MASTER = 'Sheet';
const FONT = 'Calibri';

/**
 * A presentation of the summary sheets as the bytes of a .pptx file: a slide a sheet, and more where a sheet takes more.
 * Tables and charts are native and can be edited; the notes of each slide hold the sheet's definitions. The same sheets
 * give the same bytes anywhere and at any time (definition: workbook 2.4).
 */
export async function buildSlides(sheets: readonly SummarySheet[], info: SlidesInfo): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const file = new Presentation();
  startFile(file, info);
  // Charts are numbered as they are drawn: nothing may come in between.
  const charts = sheets.flatMap((sheet) => drawSheet(file, sheet, info));
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The presentation was not made as bytes.');
  return finishPackage(bytes, charts, info.asOf);
}

function startFile(file: PptxGenJS, { title }: SlidesInfo): void {
  file.layout = 'LAYOUT_WIDE';
  file.title = drawable(title);
  file.subject = drawable(title);
  file.author = 'Plan Monitor';
  file.company = '';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const box = { x: MARGIN, y: TITLE.top, w: CONTENT_WIDTH, h: TITLE.height };
  const look = { fontSize: TITLE.size, bold: true, color: INK, margin: 0, valign: 'middle', align: 'left' } as const;
  file.defineSlideMaster({
    title: MASTER,
    objects: [{ placeholder: { options: { name: 'title', type: 'title', ...box, ...look }, text: '' } }],
  });
}

function drawSheet(file: PptxGenJS, sheet: SummarySheet, info: SlidesInfo): readonly PlacedChart[] {
  const layout = layoutSheet(sheet);
  return layout.pages.flatMap((page, index) => {
    const part = layout.pages.length > 1 ? ` (${index + 1} of ${layout.pages.length})` : '';
    return drawSlide(file, sheet, titleWith(drawable(sheet.title), part), layout, page, info);
  });
}

/** The title is cut where it is too long, the count after it never. */
function titleWith(title: string, part: string): string {
  const style = { size: TITLE.size, isBold: true };
  return cutToLines(title, CONTENT_WIDTH - textWidth(part, style), style, 1) + part;
}

function drawSlide(
  file: PptxGenJS,
  sheet: SummarySheet,
  title: string,
  { subtitle, sizes }: SheetLayout,
  page: SlidePage,
  { asOf, meeting }: SlidesInfo,
): readonly PlacedChart[] {
  const slide = file.addSlide({ masterName: MASTER });
  const small = { fontSize: sizes.small, color: MUTED, margin: 0, valign: 'top' } as const;
  slide.addText(title, { placeholder: 'title' });
  if (subtitle !== '') slide.addText(subtitle, { x: MARGIN, y: SUBTITLE_TOP, w: CONTENT_WIDTH, h: 0.5, ...small });
  const charts = drawItems(slide, page.items);
  const foot = [`As of ${formatDay(asOf)}`, ...(meeting ? [drawable(meeting)] : [])].join('  ·  ');
  const footWidth = CONTENT_WIDTH - 1;
  const shownFoot = cutToLines(foot, footWidth, { size: sizes.small }, 1);
  slide.addText(shownFoot, { x: MARGIN, y: FOOTER.top, w: footWidth, h: FOOTER.height, ...small });
  const number = { x: MARGIN + footWidth, y: FOOTER.top, w: 1, h: FOOTER.height, align: 'right' } as const;
  slide.slideNumber = { ...number, fontFace: FONT, fontSize: sizes.small, color: MUTED, margin: 0 };
  slide.addNotes(sheet.notes.map(drawable).join('\n'));
  return charts;
}
