import type { ReportTable } from '../../report/tables/reportTable';
import type { DropdownList } from '../../workbook/markOperations';
import type { PatchOperation } from '../../workbook/patch';
import { printNames } from '../../workbook/printNames';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ReportPlace } from './placeReport';

/** How a report's sheet is looked at and printed: widths, frozen header, page, dropdowns. Only what is not so already. */
export function reportLook(
  workbook: WorkbookSnapshot,
  report: ReportTable,
  place: ReportPlace,
  areLinesNew: boolean,
): readonly PatchOperation[] {
  const { former, headerRow, sheet } = place;
  const isPageNew = former === null || areLinesNew || !hasTitles(workbook, place);
  return [
    ...widths(report, place),
    ...(former === null
      ? [{ op: 'freezePanes', sheet: sheet.name, rows: headerRow, columns: report.frozenColumns } as const]
      : []),
    ...(isPageNew ? [pageLayout(report, place)] : []),
    ...dropdowns(report, place),
  ];
}

function widths({ columns }: ReportTable, { columns: places, added, sheet }: ReportPlace): readonly PatchOperation[] {
  return columns.flatMap(({ id, width }): PatchOperation[] => {
    const column = places.get(id);
    if (column === undefined || !added.has(id) || sheet.columns[column - 1]) return [];
    return [{ op: 'setColumnWidth', sheet: sheet.name, column, width }];
  });
}

function repeatedRows({ headerRow }: ReportPlace) {
  return { from: headerRow, to: headerRow };
}

function hasTitles({ names }: WorkbookSnapshot, place: ReportPlace): boolean {
  const { name } = place.sheet;
  const wanted = printNames(name, { printArea: null, repeatedRows: repeatedRows(place) })[1]!;
  return names.some(
    (present) =>
      present.scope?.toLowerCase() === name.toLowerCase() &&
      present.name === wanted.name &&
      present.reference === wanted.reference,
  );
}

function pageLayout({ footer, sheet: title }: ReportTable, place: ReportPlace): PatchOperation {
  const nothing = { left: '', centre: '', right: '' };
  return {
    op: 'setPageLayout',
    sheet: place.sheet.name,
    layout: {
      orientation: 'landscape',
      pagesHigh: null,
      printArea: null,
      repeatedRows: repeatedRows(place),
      header: nothing,
      footer: { left: footer, centre: title, right: 'Page {page} of {pages}' },
    },
  };
}

/** Choices follow the rows: where the extent changed, the former list goes. */
function dropdowns({ columns }: ReportTable, place: ReportPlace): readonly PatchOperation[] {
  const { columns: places, added, former, headerRow, bottom, sheet } = place;
  return columns.flatMap(({ id, choices }): PatchOperation[] => {
    const column = places.get(id);
    if (choices === undefined || column === undefined) return [];
    const over = (last: number, list: DropdownList | null): PatchOperation => {
      const range = { top: headerRow + 1, bottom: last, left: column, right: column };
      return { op: 'dataValidation', sheet: sheet.name, range, list };
    };
    const isThere = former !== null && !added.has(id);
    if (isThere && former.bottom === bottom) return [];
    return [...(isThere ? [over(former.bottom, null)] : []), over(bottom, { kind: 'texts', texts: choices })];
  });
}
