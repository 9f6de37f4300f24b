import { formatRange, type FileContents, type HiddenCells, type SheetNotes } from '../../../core';
import { HEAD } from '../limits';
import { placeOf } from '../read/sheetProxies';
import type { ExcelRun } from '../runExcel';
import { STATE_NAMESPACE } from '../statePart';
import { listProperties, queueProperties } from './properties';

interface SheetSight {
  readonly sheet: string;
  readonly used: Excel.Range;
}

/**
 * What Excel tells of the open workbook beside what is read of its sheets, in two requests: document properties (1.7),
 * parts of other add-ins (1.5), pivot tables (1.3), conversations (1.10), linked workbooks, and what is hidden (1.2). What
 * Office.js has no question for is null. Nothing is changed.
 * @param inUse the sheets that were read in full.
 */
export async function listContents({ context, sync }: ExcelRun, inUse: ReadonlySet<string>): Promise<FileContents> {
  const { workbook } = context;
  const { worksheets, customXmlParts, pivotTables } = workbook;
  const properties = queueProperties(workbook);
  const { requirements } = Office.context;
  const comments = requirements.isSetSupported('ExcelApi', '1.10') ? workbook.comments : null;
  // Excel on the web alone tells of them.
  const linked = requirements.isSetSupported('ExcelApiOnline', '1.1') ? workbook.linkedWorkbooks : null;
  worksheets.load('items/name');
  customXmlParts.load('items/namespaceUri');
  pivotTables.load('items/name,items/worksheet/name');
  comments?.load('items/authorName');
  linked?.load('items/id');
  await sync();

  const sights = worksheets.items.map((sheet) => ({ sheet: sheet.name, used: queueUsed(sheet) }));
  const places = comments?.items.map(queueLocation) ?? null;
  await sync();
  return {
    properties: listProperties(properties),
    otherWorkbooks: linked && linked.items.map(({ id }) => id),
    foreignParts: customXmlParts.items.filter(({ namespaceUri }) => namespaceUri !== STATE_NAMESPACE).length,
    pivotTables: pivotTables.items.map(({ worksheet }) => worksheet.name),
    people: comments && new Set(comments.items.map(({ authorName }) => authorName)).size,
    hiddenCells: sights.flatMap(hiddenIn),
    conversations: places && bySheet(places),
    cellsNotRead: sights.flatMap((sight) => (inUse.has(sight.sheet) ? [] : notReadOf(sight))),
    ...{ dataConnections: null, hasMacros: null, pivotCopies: null, embeddedFiles: null, printerSettings: null },
  };
}

function queueUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowHidden,columnHidden,rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

function queueLocation(comment: Excel.Comment): Excel.Range {
  const cell = comment.getLocation();
  cell.load('rowIndex,columnIndex,worksheet/name');
  return cell;
}

/** Excel answers null where some rows are hidden and some are not. */
function hiddenIn({ sheet, used }: SheetSight): readonly HiddenCells[] {
  if (used.isNullObject) return [];
  const [hasRows, hasColumns] = [used.rowHidden !== false, used.columnHidden !== false];
  return hasRows || hasColumns ? [{ sheet, hasRows, hasColumns }] : [];
}

function bySheet(cells: readonly Excel.Range[]): readonly SheetNotes[] {
  const sheets = [...new Set(cells.map(({ worksheet }) => worksheet.name))];
  return sheets.map((sheet) => ({
    sheet,
    cells: cells
      .filter(({ worksheet }) => worksheet.name === sheet)
      .map(({ rowIndex, columnIndex }) => ({ row: rowIndex + 1, column: columnIndex + 1 }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}

/** Of sheets that play no part in the plan only the head is read. */
function notReadOf({ sheet, used }: SheetSight): readonly string[] {
  const place = placeOf(used);
  const isRead = !place || (place.bottom <= HEAD.bottom && place.right <= HEAD.right);
  return isRead ? [] : [`cells of ${sheet} outside ${formatRange(HEAD)}`];
}
