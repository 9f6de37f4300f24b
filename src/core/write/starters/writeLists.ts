import type { Model } from '../../model/model';
import type { Range } from '../../workbook/address';
import { findOwnedSheet, ownedSheetName } from '../../workbook/findOwnedSheet';
import type { Patch, PatchCell, PatchOperation } from '../../workbook/patch';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { freeSheetName } from '../sheets/freeNames';
import { choiceLists, type ChoiceListId } from './choiceLists';

/** Under this id the sheet of lists is known as the product's own. */
export const LISTS_ID = 'lists';

export interface WrittenLists {
  readonly patch: Patch;
  readonly sheet: string;
  /** Where the choices of a list stand; null for a list without any. */
  readonly rangeOf: (id: ChoiceListId) => Range | null;
}

/**
 * The hidden sheet of the choices that dropdowns offer, a column a list: added when there is none, and brought up to
 * date with the plan, the Members and the workshops of now.
 */
export function writeLists(workbook: WorkbookSnapshot, model: Model): WrittenLists {
  const standing = findOwnedSheet(workbook, LISTS_ID);
  const sheet = standing?.sheet.name ?? freeSheetName(workbook, 'Lists');
  const columns = Object.values(choiceLists).map(({ header, choices }) => [header, ...choices(model)]);
  const height = Math.max(standing?.range.bottom ?? 0, ...columns.map(({ length }) => length));
  const range = { top: 1, left: 1, bottom: height, right: columns.length };
  const cells = Array.from({ length: height }, (_, row) => columns.map((column) => cellOf(column[row])));
  const patch: PatchOperation[] = [
    ...(standing ? [] : [addSheet(sheet)]),
    { op: 'writeCells', sheet, row: 1, column: 1, cells },
    { op: 'formatRange', sheet, range: { ...range, bottom: 1 }, style: 'header' },
    { op: 'defineName', name: ownedSheetName(LISTS_ID), sheet, range },
  ];
  return { patch, sheet, rangeOf: (id) => rangeOfList(columns, Object.keys(choiceLists).indexOf(id) + 1) };
}

function addSheet(sheet: string): PatchOperation {
  return { op: 'addWorksheet', sheet, after: null, visibility: 'hidden', hasGridlines: true };
}

function cellOf(text: string | undefined): PatchCell {
  return text === undefined ? { kind: 'blank' } : { kind: 'text', value: text };
}

function rangeOfList(columns: readonly (readonly string[])[], column: number): Range | null {
  const { length } = columns[column - 1]!;
  return length < 2 ? null : { top: 2, left: column, bottom: length, right: column };
}
