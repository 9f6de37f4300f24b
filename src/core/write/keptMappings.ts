import type { State } from '../model/state';
import { cellText } from '../read/cells/cellText';
import type { SheetMapping } from '../read/sheetMapping';
import { columnNumber, parseRange } from '../workbook/address';
import { readCell } from '../workbook/readCell';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';

/** Longer headers are not remembered: they would not fit the state. */
const LONGEST_HEADER = 1000;

/**
 * Mappings as the workbook of their sheets keeps them: in the order of the sheets, without the workbook's path, with the
 * header over each chosen column, by which it is found again when columns move.
 */
export function keptMappings(workbook: WorkbookSnapshot, mappings: readonly SheetMapping[]): State['mappings'] {
  const order = workbook.sheets.map(({ name }) => name.toLowerCase());
  const place = ({ sheet }: SheetMapping) => {
    const at = order.indexOf(sheet.toLowerCase());
    return at < 0 ? order.length : at;
  };
  return [...mappings]
    .sort((a, b) => place(a) - place(b))
    .map(({ sheet, role, headerCells, columns, headers }) => ({
      ...{ sheet, role },
      ...(headerCells && { headerCells }),
      ...(columns && { columns, headers: headers ?? headersOver(workbook, sheet, headerCells?.[0], columns) }),
    }));
}

function headersOver(
  workbook: WorkbookSnapshot,
  sheetName: string,
  headerCell: string | undefined,
  columns: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const sheet = findSheet(workbook, sheetName);
  const row = parseRange(headerCell ?? '')?.top;
  if (!sheet || row === undefined) return {};
  const headers = Object.entries(columns).flatMap(([field, letters]) => {
    const column = letters === null ? NaN : columnNumber(letters.trim());
    const cell = Number.isNaN(column) ? null : readCell(workbook, sheet, row, column);
    const header = cell?.kind === 'text' ? cellText(cell) : '';
    return header !== '' && header.length <= LONGEST_HEADER ? [[field, header] as const] : [];
  });
  return Object.fromEntries(headers);
}
