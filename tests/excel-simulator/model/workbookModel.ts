import {
  parseRange,
  parseSheetRange,
  formatAbsoluteRange,
  lastUsedRow,
  MAX_COLUMN,
  readCell,
  sheetsNamedIn,
  SheetBuilder,
  StringPool,
  type Range,
  type WorkbookSnapshot,
} from '../../../src/core';
import { cellFromSnapshot, cellToSnapshot, LOADED_DATE_FORMAT } from './cell';
import { SimError } from '../simError';
import { SheetModel, type KnownValues, type RangeRef } from './sheetModel';

export interface NameModel {
  readonly name: string;
  readonly scope: SheetModel | null;
  isVisible: boolean;
  /** A rectangle that moves with the cells, or the text of another formula. */
  target: RangeRef | string;
}

export interface PartModel {
  readonly id: string;
  xml: string;
}

/** A workbook as Excel keeps it. */
export class WorkbookModel {
  private readonly knownValues: KnownValues;
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  parts: PartModel[] = [];
  isReadOnly = false;
  isRaisingEvents = true;
  /** Cells that were changed through the client while it wanted to know. */
  readonly ownChanges: { readonly sheet: SheetModel; readonly range: Range }[] = [];
  selection: RangeRef | null = null;
  readonly dateSystem: 1900 | 1904;
  private lastId = 0;

  constructor(snapshot: WorkbookSnapshot, knownValues: KnownValues = {}) {
    this.dateSystem = snapshot.dateSystem;
    this.knownValues = knownValues;
    for (const source of snapshot.sheets) {
      const sheet = this.addSheet(source.name);
      sheet.visibility = source.visibility;
      sheet.isProtected = source.isProtected;
      const last = lastUsedRow(source);
      for (let row = 1; row <= last; row++) {
        for (let column = 1; column <= source.columns.length; column++) {
          const cell = readCell(snapshot, source, row, column);
          if (cell.kind === 'blank') continue;
          sheet.setCell(row, column, cellFromSnapshot(cell));
          if (cell.kind === 'date') sheet.setLook(row, column, { numberFormat: LOADED_DATE_FORMAT });
        }
      }
      for (const { columns, ...table } of source.tables) {
        const named = columns.map((name, index) => ({ id: index + 1, name }));
        sheet.tables.push({ style: '', ...table, id: String(++this.lastId), sheet, columns: named });
      }
    }
    for (const { name, reference, scope, isHidden } of snapshot.names) {
      const sheet = scope === null ? null : this.findSheet(scope)!;
      this.names.push({
        name: name.replace(/^_xlnm\./, ''),
        scope: sheet,
        isVisible: !isHidden,
        target: this.targetOf(reference),
      });
    }
    if (snapshot.state !== null) this.addPart(snapshot.state);
  }

  newId(): string {
    return `{00000000-0000-4000-8000-${String(++this.lastId).padStart(12, '0')}}`;
  }

  noteChange(sheet: SheetModel, range: Range): void {
    if (this.isRaisingEvents) this.ownChanges.push({ sheet, range });
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.newId(), name, this.knownValues);
    this.sheets.push(sheet);
    return sheet;
  }

  addPart(xml: string): PartModel {
    const part = { id: this.newId(), xml };
    this.parts.push(part);
    return part;
  }

  findSheet(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  /** @throws SimError NotImplemented when a formula elsewhere names the sheet: Excel would rewrite it. */
  renameSheet(sheet: SheetModel, name: string): void {
    const isNamed = (formula: string) =>
      sheetsNamedIn(formula).some((named) => named.toLowerCase() === sheet.name.toLowerCase());
    const formulas = this.sheets.flatMap((other) => [...other.entries()].flatMap(([, , cell]) => cell.formula ?? []));
    if (formulas.some(isNamed)) throw new SimError('NotImplemented', 'Worksheet.name');
    sheet.name = name;
  }

  moveSheet(sheet: SheetModel, position: number): void {
    if (position < 0 || position >= this.sheets.length) throw new SimError('InvalidArgument', 'Worksheet.position');
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
  }

  /** @throws SimError InvalidOperation when no sheet is left to be seen. */
  requireVisibleSheet(location: string): void {
    if (!this.sheets.some(({ visibility }) => visibility === 'visible'))
      throw new SimError('InvalidOperation', location);
  }

  deleteSheet(name: string): void {
    this.findSheet(name)!.delete();
    this.sheets = this.sheets.filter((sheet) => !sheet.isDeleted);
    this.names = this.names.filter(({ scope }) => !scope?.isDeleted);
  }

  /** A reference that gives one rectangle follows its cells; anything else stays text. */
  targetOf(reference: string): RangeRef | string {
    const place = parseSheetRange(reference);
    const sheet = place && this.findSheet(place.sheet);
    return sheet ? sheet.refer(place.range) : reference;
  }

  snapshot(): WorkbookSnapshot {
    const pool = new StringPool();
    const sheets = this.sheets.map((sheet) => {
      const builder = new SheetBuilder(sheet.name, pool);
      builder.visibility = sheet.visibility;
      builder.isProtected = sheet.isProtected;
      builder.tables = sheet.tables.map(({ name, range, hasHeaderRow, hasTotalsRow, columns }) => {
        return { name, range, hasHeaderRow, hasTotalsRow, columns: columns.map((column) => column.name) };
      });
      for (const [row, column, cell] of sheet.entries()) {
        builder.set(row, column, cellToSnapshot(cell, sheet.look(row, column).numberFormat));
      }
      return builder.build();
    });
    return {
      file: '',
      dateSystem: this.dateSystem,
      strings: pool.strings,
      sheets,
      names: this.names.map((name) => ({
        name: /^Print_(?:Area|Titles)$/.test(name.name) ? `_xlnm.${name.name}` : name.name,
        reference: referenceText(name.target),
        scope: name.scope?.name ?? null,
        isHidden: !name.isVisible,
      })),
      state: this.parts.find(({ xml }) => xml.includes('urn:plan-monitor:1'))?.xml ?? null,
    };
  }

  /** Everything there is, looks included: for tests that nothing was left half-written. */
  describe(): unknown {
    return {
      sheets: this.sheets.map((sheet) => sheet.describe()),
      names: this.names
        .map(({ name, scope, isVisible, target }) =>
          [name, scope?.name ?? '', isVisible, referenceText(target)].join(' '),
        )
        .sort(),
      parts: this.parts.map(({ xml }) => xml),
      isRaisingEvents: this.isRaisingEvents,
    };
  }
}

/** A reference as Excel spells it: quotes only where a name needs them. */
export function referenceText(target: RangeRef | string): string {
  if (typeof target === 'string') return target;
  if (!target.range) return '#REF!';
  const { top, left, bottom, right } = target.range;
  const isWholeRows = left === 1 && right === MAX_COLUMN;
  const place = isWholeRows ? `$${top}:$${bottom}` : formatAbsoluteRange(target.range);
  return `${sheetText(target.sheet.name)}!${place}`;
}

export function sheetText(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRange(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
