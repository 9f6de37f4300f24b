import { serialFromDay, type DateSystem } from './calendar';
import type { ClearOwned, DefineName, GrowTable, Patch, PatchCell, PatchOperation, WriteCells } from './patch';
import { SheetBuilder } from './sheetBuilder';
import { formatSheetRange } from './sheetName';
import { BLANK, type Cell, type DefinedName, type WorkbookSnapshot } from './snapshot';
import { StringPool } from './stringPool';

/** The workbook while a patch goes through it. */
interface Draft {
  readonly dateSystem: DateSystem;
  readonly pool: StringPool;
  readonly sheets: SheetBuilder[];
  names: DefinedName[];
  state: string | null;
}

/**
 * What a patch does to a workbook: the reference every host is held to. Looks (formats, widths) do not show in a
 * snapshot.
 * @throws RangeError when the patch names a sheet or table that is not there.
 */
export function applyPatch(workbook: WorkbookSnapshot, patch: Patch): WorkbookSnapshot {
  const pool = new StringPool(workbook.strings);
  const draft: Draft = {
    dateSystem: workbook.dateSystem,
    pool,
    sheets: workbook.sheets.map((sheet) => SheetBuilder.from(sheet, pool)),
    names: [...workbook.names],
    state: workbook.state,
  };
  for (const operation of patch) applyOperation(draft, operation);
  return {
    ...workbook,
    strings: pool.strings,
    sheets: draft.sheets.map((sheet) => sheet.build()),
    names: draft.names,
    state: draft.state,
  };
}

type Appliers = {
  [Op in PatchOperation['op']]: (draft: Draft, operation: Extract<PatchOperation, { op: Op }>) => void;
};

const appliers: Appliers = {
  writeCells,
  formatRange: (draft, operation) => void sheetOf(draft, operation.sheet),
  setColumnWidth: (draft, operation) => void sheetOf(draft, operation.sheet),
  clearOwned,
  growTable,
  defineName,
  deleteName: (draft, { name }) => {
    draft.names = draft.names.filter((present) => !isSameName(present, name));
  },
  writeState: (draft, { xml }) => {
    draft.state = xml;
  },
};

function applyOperation(draft: Draft, operation: PatchOperation): void {
  (appliers[operation.op] as (draft: Draft, operation: PatchOperation) => void)(draft, operation);
}

function writeCells(draft: Draft, { sheet, row, column, cells }: WriteCells): void {
  const target = sheetOf(draft, sheet);
  cells.forEach((line, down) =>
    line.forEach((cell, right) => {
      if (!cell) return;
      target.set(row + down, column + right, cellFromPatch(cell, draft.dateSystem));
      if (cell.kind === 'text') nameTableColumn(target, row + down, column + right, cell.value);
    }),
  );
}

/** A text written into the header cell of a table is its column's name from then on, as in Excel. */
function nameTableColumn(target: SheetBuilder, row: number, column: number, name: string): void {
  target.tables.forEach((table, index) => {
    const { top, left, right } = table.range;
    if (!table.hasHeaderRow || row !== top || column < left || column > right) return;
    target.tables[index] = { ...table, columns: table.columns.map((old, at) => (at === column - left ? name : old)) };
  });
}

function clearOwned(draft: Draft, { sheet, range }: ClearOwned): void {
  const target = sheetOf(draft, sheet);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) target.set(row, column, BLANK);
  }
}

function growTable(draft: Draft, { sheet, table, range, columns }: GrowTable): void {
  const target = sheetOf(draft, sheet);
  const index = target.tables.findIndex((present) => present.name.toLowerCase() === table.toLowerCase());
  if (index < 0) throw new RangeError(`There is no table "${table}" on the sheet "${sheet}".`);
  const present = target.tables[index]!;
  if (present.hasHeaderRow) {
    columns.forEach((value, right) => {
      if (value !== present.columns[right]) target.set(range.top, range.left + right, { kind: 'text', value });
    });
  }
  target.tables[index] = { ...present, range, columns };
}

function defineName(draft: Draft, { name, sheet, range }: DefineName): void {
  const reference = formatSheetRange(sheetOf(draft, sheet).name, range);
  const index = draft.names.findIndex((present) => isSameName(present, name));
  const defined = { name, reference, scope: null, isHidden: true };
  if (index < 0) draft.names.push(defined);
  else draft.names[index] = { ...defined, name: draft.names[index]!.name };
}

/** The cell that a patch cell becomes, in the workbook's own date system. */
export function cellFromPatch(cell: PatchCell, dateSystem: DateSystem): Cell {
  switch (cell.kind) {
    case 'date':
      return { kind: 'date', value: serialFromDay(cell.day, dateSystem) };
    case 'formula':
      return formulaCell(cell.formula, cell.value);
    default:
      return cell;
  }
}

function formulaCell(formula: string, value: number | string | boolean): Cell {
  if (typeof value === 'number') return { kind: 'number', value, formula };
  if (typeof value === 'boolean') return { kind: 'boolean', value, formula };
  return { kind: 'text', value, formula };
}

function isSameName(present: DefinedName, name: string): boolean {
  return present.scope === null && present.name.toLowerCase() === name.toLowerCase();
}

function sheetOf(draft: Draft, name: string): SheetBuilder {
  const sheet = draft.sheets.find((present) => present.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new RangeError(`There is no sheet "${name}" in the workbook.`);
  return sheet;
}
