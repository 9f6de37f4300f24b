import type { Model } from '../../model/model';
import { layouts } from '../../read/layouts/layouts';
import type { Range } from '../../workbook/address';
import type { PatchCell, PatchOperation } from '../../workbook/patch';
import { firstFree } from '../sheets/freeNames';
import { choiceLists } from './choiceLists';
import type { StartedSheets, Starter, StarterColumn, StarterRole } from './starter';
import { starters } from './starters';
import { writeLists, type WrittenLists } from './writeLists';

/** So many rows get dropdowns and date formats. */
const ROWS = 500;

/** A role, and for Member status the action the first instrument belongs to. */
export interface BlankSheetChoice {
  readonly role: StarterRole;
  /** `1-(g)`; used where the sheet has a column for an action. */
  readonly action?: string | undefined;
}

/**
 * A blank sheet for a role, at the end of the first workbook: headers that are read, date formats, dropdowns. From then
 * on it is staff's own. Nothing that stands in the workbook changes but the hidden sheet of the lists.
 */
export function writeBlankSheet(model: Model, { role, action }: BlankSheetChoice): StartedSheets {
  const workbook = model.workbooks[0]!;
  const starter = starters[role];
  const lists = writeLists(workbook, model);
  const taken = workbook.sheets.map(({ name }) => name);
  const sheet = firstFree(taken, (attempt) => (attempt === 1 ? starter.sheet : `${starter.sheet} ${attempt}`));
  const columns = columnsOf(role, starter, action);
  const rows = starter.rows ? choiceLists[starter.rows].choices(model) : [];
  const at = (index: number, top: number, bottom: number): Range => ({
    top,
    left: index + 1,
    bottom,
    right: index + 1,
  });
  const patch: PatchOperation[] = [
    ...lists.patch,
    { op: 'addWorksheet', sheet, after: null, visibility: 'visible', hasGridlines: true },
    { op: 'writeCells', sheet, row: 1, column: 1, cells: [columns.map(({ header }) => textCell(header))] },
    { op: 'formatRange', sheet, range: { top: 1, left: 1, bottom: 1, right: columns.length }, style: 'header' },
    ...(rows.length === 0 ? [] : [writeRows(sheet, rows)]),
    ...columns.flatMap(({ width, style, list }, index): PatchOperation[] => [
      { op: 'setColumnWidth', sheet, column: index + 1, width },
      ...(style ? [{ op: 'formatRange', sheet, range: at(index, 2, ROWS + 1), style } as const] : []),
      ...dropdown(sheet, at(index, 2, ROWS + 1), lists, list),
    ]),
    { op: 'freezePanes', sheet, rows: 1, columns: 0 },
  ];
  return { patch, sheets: [sheet] };
}

interface HeadedColumn extends Omit<StarterColumn, 'field'> {
  readonly header: string;
}

function columnsOf(role: StarterRole, { columns, hasActionColumn }: Starter, action = ''): readonly HeadedColumn[] {
  const fields: Readonly<Record<string, readonly string[]>> = layouts[role].fields;
  const own = columns.map(({ field, ...look }) => ({ ...look, header: fields[field]![0]! }));
  return hasActionColumn && action !== '' ? [...own, { header: action, width: 16, list: 'answers' }] : own;
}

function dropdown(
  sheet: string,
  range: Range,
  lists: WrittenLists,
  id: StarterColumn['list'],
): readonly PatchOperation[] {
  const choices = id && lists.rangeOf(id);
  if (!choices) return [];
  return [{ op: 'dataValidation', sheet, range, list: { kind: 'cells', sheet: lists.sheet, range: choices } }];
}

function writeRows(sheet: string, rows: readonly string[]): PatchOperation {
  return { op: 'writeCells', sheet, row: 2, column: 1, cells: rows.map((text) => [textCell(text)]) };
}

function textCell(value: string): PatchCell {
  return { kind: 'text', value };
}
