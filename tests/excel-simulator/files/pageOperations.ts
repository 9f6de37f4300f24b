import { MAX_COLUMN, type PageLayout, type PageText, type PatchOperation, type Range } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';

/** Frozen panes and the printed page, where they were set. */
export function pageOperations(sheet: SheetModel, former: SheetModel | null): PatchOperation[] {
  const { frozen, layout } = sheet.page;
  const operations: PatchOperation[] = [];
  if (frozen) operations.push({ op: 'freezePanes', sheet: sheet.name, ...frozen });
  const isSet = JSON.stringify(layout) !== JSON.stringify(former?.page.layout ?? {});
  if (isSet) operations.push({ op: 'setPageLayout', sheet: sheet.name, layout: layoutOf(sheet) });
  return operations;
}

function layoutOf(sheet: SheetModel): PageLayout {
  const { layout } = sheet.page;
  const { verticalFitToPages = null } = layout.zoom as { readonly verticalFitToPages?: number };
  const rows = printName(sheet, 'Print_Titles');
  if (rows && rows.right !== MAX_COLUMN) throw new Error('Titles that are no whole rows cannot be saved.');
  const text = (place: 'Header' | 'Footer'): PageText => ({
    left: plainText(layout[`Left${place}`]),
    centre: plainText(layout[`Center${place}`]),
    right: plainText(layout[`Right${place}`]),
  });
  const breaks = layout.PageBreaks as readonly number[] | undefined;
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    pagesHigh: verticalFitToPages,
    printArea: printName(sheet, 'Print_Area'),
    repeatedRows: rows && { from: rows.top, to: rows.bottom },
    ...(breaks && { pageBreaks: breaks }),
    header: text('Header'),
    footer: text('Footer'),
  };
}

function printName(sheet: SheetModel, wanted: string): Range | null {
  const target = sheet.workbook.names.find(({ name, scope }) => scope === sheet && name === wanted)?.target;
  return target === undefined || typeof target === 'string' ? null : target.range;
}

/** Excel's codes for the page and the number of pages, and an ampersand that is doubled. */
function plainText(codes: unknown): string {
  return String(codes ?? '').replace(/&(.)/g, (_, code: string) => {
    if (code === 'P') return '{page}';
    return code === 'N' ? '{pages}' : code;
  });
}
