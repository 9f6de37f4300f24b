import {
  BLANK,
  findSheet,
  parseIsoDay,
  parseRange,
  readCell,
  serialFromDay,
  SheetBuilder,
  StringPool,
  type Cell,
  type DateSystem,
  type DefinedName,
  type Range,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../src/core';

/** A cell as a test writes it; null is blank. */
export type PlainCell =
  | number
  | string
  | boolean
  | null
  | { readonly formula: string; readonly value: number | string | boolean }
  | { readonly date: string }
  | { readonly error: string }
  | { readonly uncalculated: string };

export interface PlainTable {
  readonly sheet: string;
  readonly name: string;
  /** A1 text, header and totals rows included. */
  readonly range: string;
  /** The header cells' texts when left out. */
  readonly columns?: readonly string[];
  readonly hasHeaderRow?: boolean;
  readonly hasTotalsRow?: boolean;
}

export interface SnapshotOptions {
  readonly file?: string;
  readonly dateSystem?: DateSystem;
  readonly tables?: readonly PlainTable[];
  readonly names?: readonly (Pick<DefinedName, 'name' | 'reference'> & Partial<DefinedName>)[];
  readonly state?: string | null;
  readonly visibility?: Readonly<Record<string, SheetSnapshot['visibility']>>;
  readonly protectedSheets?: readonly string[];
}

/**
 * A workbook from plain rows, the first cell of the first row in A1:
 * `snapshotFrom({ Plan: [['Action', 'Target'], ['(1) Train', 5]] })`.
 */
export function snapshotFrom(
  sheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>>,
  options: SnapshotOptions = {},
): WorkbookSnapshot {
  const pool = new StringPool();
  const dateSystem = options.dateSystem ?? 1900;
  const builders = Object.entries(sheets).map(([name, rows]) => {
    const builder = new SheetBuilder(name, pool);
    builder.visibility = options.visibility?.[name] ?? 'visible';
    builder.isProtected = options.protectedSheets?.includes(name) ?? false;
    rows.forEach((row, down) =>
      row.forEach((cell, right) => builder.set(down + 1, right + 1, cellFromPlain(cell, dateSystem))),
    );
    return builder;
  });
  const bare: WorkbookSnapshot = {
    file: options.file ?? '',
    dateSystem,
    strings: pool.strings,
    sheets: builders.map((builder) => builder.build()),
    names: (options.names ?? []).map((name) => ({ scope: null, isHidden: false, ...name })),
    state: options.state ?? null,
  };
  return { ...bare, sheets: bare.sheets.map((sheet) => ({ ...sheet, tables: tablesOf(bare, sheet, options) })) };
}

function tablesOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot, options: SnapshotOptions): TableSnapshot[] {
  for (const table of options.tables ?? []) {
    if (!findSheet(workbook, table.sheet)) throw new RangeError(`The test names no sheet "${table.sheet}".`);
  }
  return (options.tables ?? [])
    .filter((table) => table.sheet === sheet.name)
    .map((table) => {
      const range = parseRange(table.range)!;
      return {
        name: table.name,
        range,
        hasHeaderRow: table.hasHeaderRow ?? true,
        hasTotalsRow: table.hasTotalsRow ?? false,
        columns: table.columns ?? headersIn(workbook, sheet, range),
      };
    });
}

function headersIn(workbook: WorkbookSnapshot, sheet: SheetSnapshot, range: Range): string[] {
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const cell = readCell(workbook, sheet, range.top, range.left + index);
    return cell.kind === 'text' ? cell.value : `Column${index + 1}`;
  });
}

/** A cell as hosts read it. */
export function cellFromPlain(cell: PlainCell, dateSystem: DateSystem): Cell {
  if (cell === null) return BLANK;
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'string') return { kind: 'text', value: cell };
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell };
  if ('error' in cell) return { kind: 'error', value: cell.error };
  if ('uncalculated' in cell) return { kind: 'uncalculated', formula: cell.uncalculated };
  if ('date' in cell) return { kind: 'date', value: serialFromDay(dayOfIso(cell.date), dateSystem) };
  const { formula, value } = cell;
  if (typeof value === 'number') return { kind: 'number', value, formula };
  if (typeof value === 'boolean') return { kind: 'boolean', value, formula };
  return { kind: 'text', value, formula };
}

function dayOfIso(text: string): number {
  const day = parseIsoDay(text);
  if (day === null) throw new RangeError(`The test writes no day: "${text}".`);
  return day;
}
