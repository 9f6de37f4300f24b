import { CellKind, type ColumnSnapshot, type DefinedName, type SheetSnapshot, type WorkbookSnapshot } from '../core';

/**
 * Whether two snapshots hold the same workbook. String ids, the file's name and the order of names do not count. Links,
 * notes and what is hidden are compared where both snapshots know them: not every host does, and a patch made without
 * them does not depend on them.
 */
export function isSameSnapshot(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  if (a === b) return true;
  const ids = idsIn(a.strings, b.strings);
  return (
    a.dateSystem === b.dateSystem &&
    a.state === b.state &&
    isSameData(inOrder(a.names), inOrder(b.names)) &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, index) => isSameSheet(sheet, b.sheets[index]!, ids))
  );
}

function isSameSheet(a: SheetSnapshot, b: SheetSnapshot, ids: Int32Array): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.isProtected === b.isProtected &&
    isSameData(a.tables, b.tables) &&
    isSameWhereKnown(a.hyperlinks, b.hyperlinks) &&
    isSameWhereKnown(a.notes, b.notes) &&
    isSameWhereKnown(a.hiddenRows, b.hiddenRows) &&
    isSameWhereKnown(a.hiddenColumns, b.hiddenColumns) &&
    a.columns.length === b.columns.length &&
    a.columns.every((column, index) => isSameColumn(column, b.columns[index]!, ids))
  );
}

function isSameColumn(a: ColumnSnapshot | null, b: ColumnSnapshot | null, ids: Int32Array): boolean {
  if (!a || !b) return a === b;
  if (a.firstRow !== b.firstRow || a.kinds.length !== b.kinds.length) return false;
  for (let index = 0; index < a.kinds.length; index++) {
    const kind = a.kinds[index]!;
    if (kind !== b.kinds[index]) return false;
    const isText = kind === CellKind.text || kind === CellKind.error;
    if ((isText ? ids[a.values[index]!] : a.values[index]) !== b.values[index]) return false;
    const formula = a.formulas?.[index] ?? -1;
    if ((formula < 0 ? -1 : ids[formula]) !== (b.formulas?.[index] ?? -1)) return false;
  }
  return true;
}

/** For each text of one dictionary its id in the other, -2 when it has none. */
function idsIn(from: readonly string[], to: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  to.forEach((text, id) => known.has(text) || known.set(text, id));
  return Int32Array.from(from, (text) => known.get(text) ?? -2);
}

function isSameWhereKnown(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || isSameData(a, b);
}

/** A patch adds its names behind those that stand, a host may keep them in an order of its own. */
function inOrder(names: readonly DefinedName[]): DefinedName[] {
  const keyOf = ({ scope, name }: DefinedName) => `${name.toLowerCase()}\n${scope ?? ''}`;
  return [...names].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Plain data, whatever the order of its keys. */
function isSameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sortedKeys) === JSON.stringify(b, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
