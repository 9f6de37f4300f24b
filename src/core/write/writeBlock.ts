import type { Range } from '../workbook/address';
import type { PatchOperation } from '../workbook/patch';
import { readCell } from '../workbook/readCell';
import type { Block } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { foldText } from '../read/cells/foldText';
import type { OwnedBlockState, State } from '../model/state';
import { cellFromPatch } from '../workbook/cellFromPatch';
import type { OwnedCell, OwnedColumn } from './columns/ownedColumn';
import { cellDigester } from '../workbook/digest';
import { findOwnedBlock, OWN_HEADER_SUFFIX, type LostColumn } from './ownedBlock';
import { ownedName, type OwnedRole } from './ownedNames';
import { placeColumns } from './placeColumns';
import { writeColumn, type CellChange, type ColumnWriting } from './writeColumn';

/** A data row of a block, with a digest of what identifies it and what its owned columns should hold. */
export interface BlockRow {
  readonly row: number;
  readonly key: string;
  readonly write: (column: OwnedColumn<never>, columnOf: (id: string) => number | null) => OwnedCell;
}

/** What the same update has done to other blocks. */
export interface EarlierBlocks {
  /** Where their owned columns stand on this sheet. */
  readonly reserved: readonly Range[];
  /** Numbers of the role that are theirs. */
  readonly claimed: ReadonlySet<number>;
}

export interface BlockWriting {
  readonly role: OwnedRole;
  readonly number: number;
  /** Its owned columns, from the first to the last. */
  readonly area: Range;
  readonly operations: readonly PatchOperation[];
  readonly changes: readonly CellChange[];
  readonly typedOver: readonly CellChange[];
  readonly misplaced: number;
  readonly unchanged: number;
  /** Columns left alone, to be asked about. */
  readonly lost: readonly LostColumn[];
  readonly state: OwnedBlockState;
}

/** What an update does to one block: its owned columns found again or placed, rewritten in place. */
export function writeBlock(
  block: Block,
  rows: readonly BlockRow[],
  columns: readonly OwnedColumn<never>[],
  state: State,
  mayReplace: (row: number, column: number) => boolean,
  earlier: EarlierBlocks = { reserved: [], claimed: new Set() },
): BlockWriting {
  const { workbook, sheet } = block;
  const isOwnHeader = (id: string, header: string) =>
    columns.some((column) => column.id === id && isHeaderOf(column, header));
  const owned = findOwnedBlock(workbook, block, state, isOwnHeader, earlier.claimed);
  const lostIds = new Set(owned.lost.map(({ id }) => id));
  const added = columns.filter(({ id }) => !owned.columns.has(id) && !lostIds.has(id));
  const placement = placeColumns(
    block,
    [...owned.columns.values()].map(({ column }) => column),
    earlier.reserved,
  );
  const places = new Map([...owned.columns].map(([id, { column }]) => [id, column]));
  added.forEach(({ id }, index) => places.set(id, placement.firstColumn + index));
  const placeOf = (id: string) => places.get(id) ?? null;

  const top = block.headerRows[0]!;
  const bottom = rows.reduce((last, { row }) => Math.max(last, row), block.headerRows.at(-1)!);
  const memory = state.blocks[`${owned.role}.${owned.number}`];
  const lastDigest = digestLookup(rows, memory);
  const operations: (readonly PatchOperation[])[] = [];
  const results: ColumnWriting[] = [];
  const digests: Record<string, string[]> = {};
  const newHeaders: string[] = [];
  for (const column of columns) {
    const place = places.get(column.id);
    if (place === undefined) continue;
    const found = owned.columns.get(column.id);
    const header = found ? keptHeader(column, found.header) : freeHeader(block, column.header, newHeaders);
    if (!found) newHeaders.push(header);
    const cells = new Map<number, OwnedCell>();
    for (const row of rows) cells.set(row.row, row.write(column, placeOf));
    const result = writeColumn(workbook, sheet, {
      column: place,
      top,
      bottom,
      formerBottom: found?.bottom ?? 0,
      header,
      headerRows: new Set(block.headerRows),
      cellAt: (row) => cells.get(row),
      digestOf: lastDigest(column.id),
      digests: memory?.columns[column.id] ? new Set(memory.columns[column.id]) : null,
      looksOwn: column.looksOwn,
      isRestyled: (_, isChanged) => isChanged && column.hasMixedLooks === true,
      mayReplace: (row) => mayReplace(row, place),
    });
    results.push(result);
    operations.push(result.operations);
    if (!found && !sheet.columns[place - 1]) {
      operations.push([{ op: 'setColumnWidth', sheet: sheet.name, column: place, width: column.width }]);
    }
    if (found?.bottom !== bottom) {
      const range: Range = { top, bottom, left: place, right: place };
      const name = ownedName(owned.role, owned.number, column.id);
      operations.push([{ op: 'defineName', name, sheet: sheet.name, range }]);
    }
    const digest = cellDigester();
    digests[column.id] = rows.map(({ row }) => digest(cellFromPatch(cells.get(row)!.cell, workbook.dateSystem)));
  }
  if (placement.isInTable && added.length > 0) operations.unshift([growTable(block, newHeaders)]);
  for (const { id } of owned.lost) digests[id] = [...(memory?.columns[id] ?? [])];
  return {
    role: owned.role,
    number: owned.number,
    area: { top, bottom, left: Math.min(...places.values()), right: Math.max(...places.values()) },
    operations: operations.flat(),
    changes: results.flatMap(({ changes }) => changes),
    typedOver: results.flatMap(({ typedOver }) => typedOver),
    misplaced: results.reduce((sum, { misplaced }) => sum + misplaced, 0),
    unchanged: results.reduce((sum, { unchanged }) => sum + unchanged, 0),
    lost: owned.lost.filter(({ id }) => columns.some((column) => column.id === id)),
    state: { rows: rows.map(({ key }) => key), columns: digests },
  };
}

/** The header as it was written; one that names a changed setting is written anew. */
function keptHeader(column: OwnedColumn<never>, present: string): string {
  return present.endsWith(OWN_HEADER_SUFFIX) ? column.header + OWN_HEADER_SUFFIX : column.header;
}

/** Whether a header is the one a column is written with, whatever setting it names. */
export function isHeaderOf({ header }: OwnedColumn<never>, present: string): boolean {
  const pattern = (text: string) => text.replace(/^[\d.]+%/, '%');
  const plain = present.endsWith(OWN_HEADER_SUFFIX) ? present.slice(0, -OWN_HEADER_SUFFIX.length) : present;
  return pattern(plain) === pattern(header);
}

/** A header that stands in the row already gets the product's name behind it. */
function freeHeader({ workbook, sheet, headerRows, table }: Block, header: string, taken: readonly string[]): string {
  const present = sheet.columns.map((_, index) => cellText(readCell(workbook, sheet, headerRows[0]!, index + 1)));
  const names = [...present, ...(table?.columns ?? []), ...taken].map(foldText);
  return names.includes(foldText(header)) ? header + OWN_HEADER_SUFFIX : header;
}

/** Finds the digest last written in a column for a row, wherever the row stood then. */
function digestLookup(rows: readonly BlockRow[], memory: OwnedBlockState | undefined) {
  if (memory === undefined) return () => () => undefined;
  const former = new Map(memory.rows.map((key, index) => [key, index]));
  const formerOf = new Map(rows.map(({ row, key }) => [row, former.get(key) ?? -1]));
  return (column: string) => (row: number) => memory.columns[column]?.[formerOf.get(row) ?? -1];
}

function growTable({ table, sheet }: Block, headers: readonly string[]): PatchOperation {
  const { name, range, columns } = table!;
  const grown = { ...range, right: range.right + headers.length };
  return { op: 'growTable', sheet: sheet.name, table: name, range: grown, columns: [...columns, ...headers] };
}
