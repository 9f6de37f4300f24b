import { parseSheetRange, type Range, type WorkbookSnapshot } from '../../../src/core';
import { SimError } from '../simError';
import { englishUs, type Culture } from './culture';
import { referenceText, type NameModel } from './definedNames';
import { EventQueue } from './eventQueue';
import { redirectReferences, type Redirect } from './formulaReferences';
import { loadSnapshot } from './loadSnapshot';
import { recalculate } from './recalculate';
import { SheetModel, type RangeRef } from './sheetModel';
import { snapshotOf } from './snapshotOf';

/** Values of formulas that a test tells instead of having them calculated. */
export type KnownValues = Readonly<Record<string, string | number | boolean>>;

/** What differs from one machine to the next. */
export interface WorkbookOptions {
  /** Values of formulas that are told instead of calculated. */
  readonly knownValues?: KnownValues;
  /** How people at the machine write numbers; as in the United States when left out. */
  readonly culture?: Culture;
  /** Whether a formula in an empty column of a table is put into all its cells, as Excel does unless it is told not to. */
  readonly fillsTableColumns?: boolean;
}

export interface PartModel {
  readonly id: string;
  xml: string;
}

/** A workbook as Excel keeps it. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  parts: PartModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly events = new EventQueue();
  isReadOnly = false;
  isCalculated = true;
  calculationMode = 'Automatic';
  /** True from the call that asks for it to the end of the request. */
  isCalculationSuspended = false;
  selection: RangeRef | null = null;
  activeSheet: SheetModel | null = null;
  readonly dateSystem: 1900 | 1904;
  /** The year on the wall, which a date takes that is typed without one. */
  readonly year = 2026;
  private lastId = 0;

  readonly knownValues: KnownValues;
  readonly culture: Culture;
  readonly fillsTableColumns: boolean;

  constructor(
    snapshot: WorkbookSnapshot,
    { knownValues = {}, culture = englishUs, fillsTableColumns = true }: WorkbookOptions = {},
  ) {
    this.knownValues = knownValues;
    this.culture = culture;
    this.fillsTableColumns = fillsTableColumns;
    this.dateSystem = snapshot.dateSystem;
    loadSnapshot(this, snapshot);
  }

  newId(): string {
    return `{00000000-0000-4000-8000-${String(++this.lastId).padStart(12, '0')}}`;
  }

  /** Tables count from 1 on, apart from everything else. */
  newTableId(): string {
    const ids = this.sheets.flatMap(({ tables }) => tables).map(({ id }) => Number(id));
    return String(Math.max(0, ...ids) + 1);
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this, this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  addPart(xml: string): PartModel {
    const part = { id: this.newId(), xml };
    this.parts.push(part);
    return part;
  }

  /** By id or name. */
  findSheet(key: string): SheetModel | undefined {
    return this.sheets.find(({ id }) => id === key) ?? this.findSheetByName(key);
  }

  findSheetByName(wanted: string): SheetModel | undefined {
    return this.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  }

  /** Gives a sheet another name; formulas and names follow, links to it do not. */
  renameSheet(sheet: SheetModel, name: string): void {
    this.rewriteFormulas(() => ({ sheet: named, range }) => {
      const isNamed = named !== null && this.findSheetByName(named) === sheet;
      return isNamed ? { sheet: name, range } : undefined;
    });
    sheet.name = name;
  }

  /** The sheet people look at. */
  frontSheet(): SheetModel {
    return this.activeSheet ?? this.sheets.find(({ visibility }) => visibility === 'visible')!;
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

  /** Takes a sheet out; what pointed to it points nowhere. */
  deleteSheet(name: string): void {
    const sheet = this.findSheetByName(name)!;
    this.rewriteFormulas(() => ({ sheet: named }) => {
      return named !== null && this.findSheetByName(named) === sheet ? 'sheet-gone' : undefined;
    });
    sheet.delete();
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    if (this.activeSheet === sheet) this.activeSheet = null;
  }

  /** Sends the references of all formulas elsewhere: those of cells, lists and names. */
  rewriteFormulas(redirectOn: (sheet: SheetModel) => Redirect): void {
    for (const sheet of this.sheets) {
      const redirect = redirectOn(sheet);
      sheet.rewriteFormulas((formula) => redirectReferences(formula, redirect));
    }
    for (const name of this.names) {
      if (typeof name.target !== 'string' || !this.sheets[0]) continue;
      name.target = redirectReferences(name.target, redirectOn(name.scope ?? this.sheets[0]));
    }
  }

  /** A reference that gives one rectangle follows its cells; anything else stays text. */
  targetOf(reference: string): RangeRef | string {
    const place = parseSheetRange(reference);
    const sheet = place && this.findSheetByName(place.sheet);
    return sheet ? sheet.refer(place.range) : reference;
  }

  /** Brings values up to date as far as Excel would by itself: what was just typed has a value whatever the mode. */
  calculate(location: string): void {
    if (this.isCalculated || this.isCalculationSuspended) return;
    recalculate(this, location, this.calculationMode === 'Manual');
    this.isCalculated = true;
  }

  /** Cells that were changed through the client. */
  noteChange(sheet: SheetModel, range: Range, changeType = 'RangeEdited'): void {
    this.events.noteChange(sheet, range, changeType);
  }

  snapshot(): WorkbookSnapshot {
    return snapshotOf(this);
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
      settings: [...this.settings],
      isRaisingEvents: this.events.isRaising,
    };
  }
}
