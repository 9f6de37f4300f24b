import { formatRange } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { rangeArgument } from './rangeArgument';
import { checkSheetAccess } from './sheetAccess';
import { booleanArgument, numberArgument, textArgument, type SimObject } from './simObject';

export function freezePanesObject(sheet: SheetModel): SimObject {
  const { page } = sheet;
  return {
    type: 'WorksheetFreezePanes',
    checkAccess: (location) => checkSheetAccess(sheet, location),
    methods: {
      Unfreeze: () => {
        page.frozen = null;
      },
      FreezeRows: (count) => {
        page.frozen = { rows: numberArgument(count, 'WorksheetFreezePanes.freezeRows'), columns: 0 };
      },
      FreezeColumns: (count) => {
        page.frozen = { rows: 0, columns: numberArgument(count, 'WorksheetFreezePanes.freezeColumns') };
      },
      FreezeAt: (range) => {
        const { bottom, right } = rangeArgument(range, sheet, 'WorksheetFreezePanes.freezeAt');
        page.frozen = { rows: bottom, columns: right };
      },
    },
  };
}

/** The layout of a printed page. Print area and titles become names of the sheet, as Excel keeps them. */
export function pageLayoutObject(workbook: WorkbookModel, sheet: SheetModel): SimObject {
  const { layout } = sheet.page;
  const keep = (name: string, check: (value: unknown, location: string) => unknown) => (value: unknown) => {
    layout[name] = check(value, `PageLayout.${name}`);
  };
  const oneOf = (words: readonly string[]) => (value: unknown, location: string) => {
    if (!words.includes(textArgument(value, location))) throw new SimError('InvalidArgument', location);
    return value;
  };
  const setName = (name: string, target: ReturnType<SheetModel['refer']>) => {
    workbook.names = workbook.names.filter((other) => other.scope !== sheet || other.name !== name);
    workbook.names.push({ name, scope: sheet, isVisible: true, target });
  };
  return {
    type: 'PageLayout',
    checkAccess: (location) => checkSheetAccess(sheet, location),
    setters: {
      Orientation: keep('orientation', oneOf(['Portrait', 'Landscape'])),
      PaperSize: keep('paperSize', oneOf(['A4', 'Letter'])),
      PrintGridlines: keep('printGridlines', booleanArgument),
      Zoom: keep('zoom', (value, location) => {
        const { horizontalFitToPages, verticalFitToPages = 1 } = value as Record<string, unknown>;
        numberArgument(horizontalFitToPages, location);
        numberArgument(verticalFitToPages, location);
        return value;
      }),
    },
    navigation: { HeadersFooters: () => headersFooters(layout) },
    methods: {
      SetPrintArea: (range) =>
        setName('Print_Area', sheet.refer(rangeArgument(range, sheet, 'PageLayout.setPrintArea'))),
      SetPrintTitleRows: (range) => {
        const rows = rangeArgument(range, sheet, 'PageLayout.setPrintTitleRows');
        if (rows.left !== 1) throw new SimError('InvalidArgument', 'PageLayout.setPrintTitleRows', formatRange(rows));
        setName('Print_Titles', sheet.refer(rows));
      },
    },
  };
}

/** The rows that begin a page because somebody said so. */
export function pageBreaksObject(sheet: SheetModel): SimObject {
  const { layout } = sheet.page;
  const rowsNow = () => (layout['PageBreaks'] ?? []) as readonly number[];
  return {
    type: 'PageBreakCollection',
    checkAccess: (location) => checkSheetAccess(sheet, location),
    methods: {
      Add: (range) => {
        const { top } = rangeArgument(range, sheet, 'PageBreakCollection.add');
        if (top === 1) throw new SimError('InvalidArgument', 'PageBreakCollection.add');
        layout['PageBreaks'] = [...rowsNow(), top];
        return { type: 'PageBreak' };
      },
      RemovePageBreaks: () => {
        layout['PageBreaks'] = [];
      },
    },
  };
}

function headersFooters(layout: Record<string, unknown>): SimObject {
  const places = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];
  const setter = (place: string) => (value: unknown) => {
    const text = textArgument(value, `HeaderFooter.${place}`);
    if (text.length > 255) throw new SimError('InvalidArgument', `HeaderFooter.${place}`);
    layout[place] = text;
  };
  const page: SimObject = {
    type: 'HeaderFooter',
    setters: Object.fromEntries(places.map((place) => [place, setter(place)])),
  };
  return { type: 'HeaderFooterGroup', navigation: { DefaultForAllPages: () => page } };
}
