import type { ReportTable } from '../../report/tables/reportTable';
import { rangesOverlap, type Range } from '../../workbook/address';
import type { PatchOperation } from '../../workbook/patch';
import { readCell } from '../../workbook/readCell';
import type { TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { cellText } from '../../read/cells/cellText';
import { freeTableName } from './freeNames';
import type { ReportPlace } from './placeReport';

/**
 * The Excel table over a report: made with its sheet, later grown or cut to the report's rows and columns. One that staff
 * gave a total row, or that would run into other cells of Excel's, keeps its extent; one they dissolved is not made again.
 */
export function reportTableOperations(
  workbook: WorkbookSnapshot,
  report: ReportTable,
  place: ReportPlace,
): readonly PatchOperation[] {
  const { sheet, headerRow, bottom, left, table, former } = place;
  if (former === null) {
    const headers = report.columns.map(({ header }) => header);
    const range = { top: headerRow, bottom, left, right: left + headers.length - 1 };
    const name = freeTableName(workbook, report.table);
    return [{ op: 'addTable', sheet: sheet.name, table: name, range, columns: headers, style: 'TableStyleMedium2' }];
  }
  if (table === null || table.hasTotalsRow) return [];
  const range = grownRange(place, table, former);
  const taken = [
    ...(sheet.merges ?? []),
    ...sheet.tables.filter((other) => other !== table).map((other) => other.range),
  ];
  const columns = headersOver(workbook, report, place, range);
  if (taken.some((other) => rangesOverlap(other, range)) || new Set(columns).size < columns.length) return [];
  const isSame = range.bottom === table.range.bottom && columns.join('\n') === table.columns.join('\n');
  return isSame ? [] : [{ op: 'growTable', sheet: sheet.name, table: table.name, range, columns }];
}

/** What staff added to the table stays in it. */
function grownRange({ bottom, added, isInTable, obsolete }: ReportPlace, table: TableSnapshot, former: Range): Range {
  const { range } = table;
  const isWidened = isInTable && added.size > 0;
  const right = isWidened ? range.right + added.size : range.right - trailing(obsolete, range.right);
  return { ...range, right, bottom: range.bottom === former.bottom ? bottom : Math.max(range.bottom, bottom) };
}

/** How many of the columns stand at the right end. */
export function trailing(columns: readonly number[], right: number): number {
  let count = 0;
  while (columns.includes(right - count)) count++;
  return count;
}

function headersOver(
  workbook: WorkbookSnapshot,
  { columns }: ReportTable,
  { columns: places, sheet, headerRow }: ReportPlace,
  range: Range,
): readonly string[] {
  const own = new Map(columns.map(({ id, header }) => [places.get(id), header]));
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const column = range.left + index;
    return own.get(column) ?? cellText(readCell(workbook, sheet, headerRow, column));
  });
}
