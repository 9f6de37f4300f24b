import { StringPool, type SheetSnapshot, type WorkbookSnapshot } from '../../../core';
import { pathOfKind } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { readDateStyles } from './dateStyles';
import { findState } from './findState';
import { readSheet } from './readSheet';
import { hasSameGround, reuseSheet, type EarlierReading } from './reuseSheet';
import { readSharedStrings } from './sharedStrings';
import type { CellContext } from './sheetCells';
import type { WorkbookPart } from './workbookPart';

/** A hostile file of a few cells in the far corners of the grid would else take all memory there is. */
const MOST_ENTRIES = 50_000_000;

/** A snapshot, and what the cells of its sheets referred to. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  /** Of the snapshot's strings. */
  readonly pool: StringPool;
  /** The string ids of the shared strings. */
  readonly sharedStrings: Int32Array;
  /** For each style 1 when it shows a date. */
  readonly dateStyles: Uint8Array;
}

/**
 * @param earlier how the workbook was read before it was changed: sheets that have not changed are not read again.
 * @throws DamagedError when a part that the snapshot needs is missing or unreadable.
 * @throws RangeError when memory does not hold the cells.
 */
export function readSnapshot(
  parts: XlsxPackage,
  workbook: WorkbookPart,
  file: string,
  earlier: EarlierReading | null,
): Reading {
  const { relationships, dateSystem } = workbook;
  const stylesPath = pathOfKind(relationships, 'styles');
  const dateStyles = readDateStyles(stylesPath === null ? null : parts.text(stylesPath));
  const ground = earlier && hasSameGround(parts, workbook, dateStyles, earlier) ? earlier : null;
  const pool = ground?.reading.pool.copy() ?? new StringPool();
  const sharedStrings = ground?.reading.sharedStrings ?? sharedStringIds(parts, workbook, pool);
  const context: CellContext = { pool, dateSystem, sharedStrings, dateStyles, room: { entries: MOST_ENTRIES } };
  const sheets = workbook.sheets.map((sheet) => {
    const reused = ground && reuseSheet(parts, sheet, ground);
    if (!reused) return readSheet(parts, sheet, context);
    context.room.entries -= entryCount(reused);
    return reused;
  });
  const state = findState(parts, relationships)?.xml ?? null;
  const snapshot = { file, dateSystem, strings: pool.strings, sheets, names: workbook.names, state };
  return { snapshot, pool, sharedStrings, dateStyles };
}

function sharedStringIds(parts: XlsxPackage, { relationships }: WorkbookPart, pool: StringPool): Int32Array {
  const path = pathOfKind(relationships, 'sharedStrings');
  return path === null ? new Int32Array(0) : readSharedStrings(parts.text(path), pool);
}

function entryCount({ columns }: SheetSnapshot): number {
  return columns.reduce((sum, column) => sum + (column?.kinds.length ?? 0), 0);
}
