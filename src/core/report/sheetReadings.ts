import type { Model } from '../model/model';
import type { Block } from '../read/block';
import { flattenText } from '../read/cells/foldText';
import { joinHeader } from '../read/joinHeader';
import type { Role } from '../read/layouts/layout';
import { lostMappings } from '../read/readBlocks';
import { SheetHeaders } from '../read/sheetHeaders';
import { mappingsOf } from '../read/sheetMapping';
import { columnLetters } from '../workbook/address';
import { isOwnedSheet } from '../workbook/ownedSheets';
import { isBlankAt } from '../workbook/readCell';
import { lastUsedRow } from '../workbook/snapshot';
import type { SheetReport } from './checkReport';

/** How a sheet was read, and what else a user could say of it. */
export interface SheetReading {
  readonly sheet: string;
  /** True where the user said what it is. */
  readonly isByHand: boolean;
  /** False for a sheet that only a mapping still names. */
  readonly isThere: boolean;
  /** Empty for a sheet without a role. */
  readonly blocks: readonly BlockReading[];
  /** Rows that may be a header, with what stands in them. */
  readonly headerRows: readonly HeaderRow[];
}

export interface HeaderRow {
  readonly row: number;
  readonly words: string;
}

export interface BlockReading extends SheetReport {
  readonly role: Role;
  readonly headerRow: number;
  /** Letters of its leftmost column. */
  readonly firstColumn: string;
  /** What the user chose, by field: letters, or null for no column. */
  readonly chosen: Readonly<Record<string, string | null>>;
  /** The columns that can be chosen for a field, with their header; '' where a column has none. */
  readonly choices: readonly ColumnChoice[];
}

export interface ColumnChoice {
  readonly column: string;
  readonly header: string;
}

/** How far from the top a header row is offered. */
const OFFERED_ROWS = 40;
const OFFERED_COLUMNS = 60;
const LONGEST = 60;

/** The sheets of the first workbook, its own left out; `reports` are those of the check, in the order of the blocks. */
export function buildSheetReadings(model: Model, reports: readonly SheetReport[]): readonly SheetReading[] {
  const workbook = model.workbooks[0];
  if (!workbook) return [];
  const readings = workbook.sheets
    .filter(({ name }) => !isOwnedSheet(workbook.names, name))
    .map((sheet): SheetReading => {
      const headers = new SheetHeaders(workbook, sheet);
      const blocks = model.blocks.flatMap((block, index) =>
        block.workbookIndex === 0 && block.sheet === sheet ? [readingOf(headers, block, reports[index]!)] : [],
      );
      const isByHand = mappingsOf(model.mappings, workbook.file, sheet.name).length > 0;
      const headerRows = offeredRows(headers, blocks);
      return { sheet: sheet.name, isByHand, isThere: true, blocks, headerRows };
    });
  const lost = lostMappings([workbook], model.mappings).filter(({ file }) => file === workbook.file);
  const lostSheets = [...new Set(lost.map(({ sheet }) => sheet))];
  return [
    ...readings,
    ...lostSheets.map((sheet) => ({ sheet, isByHand: true, isThere: false, blocks: [], headerRows: [] })),
  ];
}

function readingOf(headers: SheetHeaders, block: Block, report: SheetReport): BlockReading {
  const chosen = [...(block.chosen ?? [])].map(
    ([field, column]) => [field, column === null ? null : columnLetters(column)] as const,
  );
  return {
    ...report,
    role: block.role,
    headerRow: block.headerRows[0]!,
    firstColumn: columnLetters(block.firstColumn),
    chosen: Object.fromEntries(chosen),
    choices: columnChoices(headers, block),
  };
}

/** The columns of a block and those beside it that hold anything under its header, but for the product's own. */
function columnChoices(headers: SheetHeaders, { headerRows, groupRows, columns }: Block): ColumnChoice[] {
  const row = headerRows[0]!;
  const texts =
    groupRows[0] === undefined || groupRows[0] > row ? headers.textsOf(row) : joinHeader(headers, groupRows[0], row);
  const headerOf = new Map(texts.map(({ column, header }) => [column, flattenText(header)]));
  const used = new Set(Object.values(columns));
  const choices: ColumnChoice[] = [];
  const last = Math.max(...used, Math.min(headers.sheet.columns.length, OFFERED_COLUMNS));
  for (let column = 1; column <= last; column++) {
    const header = headerOf.get(column) ?? '';
    const holdsData = header !== '' || used.has(column) || hasDataBelow(headers, row, column);
    if (holdsData) choices.push({ column: columnLetters(column), header: shorten(header) });
  }
  return choices;
}

function hasDataBelow({ sheet, isOwned }: SheetHeaders, row: number, column: number): boolean {
  const end = Math.min(lastUsedRow(sheet), row + OFFERED_ROWS);
  for (let below = row + 1; below <= end; below++) {
    if (!isBlankAt(sheet, below, column) && !isOwned(below, column)) return true;
  }
  return false;
}

function offeredRows(headers: SheetHeaders, blocks: readonly BlockReading[]): HeaderRow[] {
  const rows = Array.from({ length: Math.min(OFFERED_ROWS, headers.lastRow) }, (_, index) => index + 1);
  const further = blocks.map(({ headerRow }) => headerRow).filter((row) => row > rows.length);
  return [...rows, ...further].flatMap((row) => {
    const words = headers.textsOf(row).map(({ header }) => flattenText(header));
    return words.length === 0 ? [] : [{ row, words: shorten(words.join(', ')) }];
  });
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
