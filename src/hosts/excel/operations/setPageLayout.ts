import type { PageText, SetPageLayout } from '../../../core';
import { headerFooterCodes } from '../../headerFooterCodes';
import { rangeNow, type Applier } from './operation';
import { CORNER, keepNothing, sheetCorner } from './sheetCorner';

/** ExcelApi 1.9. Print area and titles are counted from the kept corner; Excel
 * keeps them as names of the sheet, and they are taken out as such. A layout changes no cell and is not put back. */
export const setPageLayout: Applier<SetPageLayout> = {
  place: ({ sheet }) => sheetCorner(sheet),
  properties: CORNER,
  capture: keepNothing,
  apply: (target, writing) => {
    const { orientation, pagesHigh, printArea, repeatedRows, pageBreaks, header, footer } = target.operation.layout;
    const corner = rangeNow(target, writing);
    const { pageLayout, names } = corner.worksheet;
    pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.printGridlines = false;
    pageLayout.zoom = { horizontalFitToPages: 1, ...(pagesHigh !== null && { verticalFitToPages: pagesHigh }) };
    if (printArea) {
      const { top, left, bottom, right } = printArea;
      pageLayout.setPrintArea(corner.getOffsetRange(top - 1, left - 1).getResizedRange(bottom - top, right - left));
    } else names.getItemOrNullObject('Print_Area').delete();
    if (repeatedRows) {
      const { from, to } = repeatedRows;
      pageLayout.setPrintTitleRows(
        corner
          .getOffsetRange(from - 1, 0)
          .getResizedRange(to - from, 0)
          .getEntireRow(),
      );
    } else names.getItemOrNullObject('Print_Titles').delete();
    if (pageBreaks) {
      const { horizontalPageBreaks } = corner.worksheet;
      horizontalPageBreaks.removePageBreaks();
      for (const row of pageBreaks) horizontalPageBreaks.add(corner.getOffsetRange(row - 1, 0));
    }
    const { defaultForAllPages } = pageLayout.headersFooters;
    writeTexts(header, (side, text) => (defaultForAllPages[`${side}Header`] = text));
    writeTexts(footer, (side, text) => (defaultForAllPages[`${side}Footer`] = text));
  },
  putBack: () => undefined,
};

function writeTexts(text: PageText, write: (side: 'left' | 'center' | 'right', codes: string) => void): void {
  const only = (part: Partial<PageText>) => headerFooterCodes({ left: '', centre: '', right: '', ...part });
  write('left', withoutSide(only({ left: text.left })));
  write('center', withoutSide(only({ centre: text.centre })));
  write('right', withoutSide(only({ right: text.right })));
}

/** A file has the three places in one text, each behind its code; here each has a property. */
function withoutSide(codes: string): string {
  return codes.replace(/^&[LCR]/, '');
}
