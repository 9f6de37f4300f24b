import {
  formatCell,
  isOwnedSheet,
  type AddNote,
  type AddWorksheet,
  type DefinedName,
  type GrowTable,
  type NoteSnapshot,
  type Range,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../core';
import { HostError } from './hostError';

export interface CheckedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
  /** Made by the product, so that it may be deleted. */
  readonly isOwned: boolean;
  readonly tables: { readonly name: string; readonly range: Range }[];
  readonly merges: readonly Range[];
  readonly notes: readonly NoteSnapshot[];
}

/** What a workbook is made of while a patch is checked: the names of things, no cells. */
export class CheckedWorkbook {
  private readonly sheets: CheckedSheet[];
  /** Workbook-scoped names in lower case. */
  private readonly names: Set<string>;

  constructor({ sheets, names }: WorkbookSnapshot) {
    this.sheets = sheets.map((sheet) => checkedSheet(sheet, names));
    this.names = new Set(names.flatMap(({ name, scope }) => (scope === null ? name.toLowerCase() : [])));
  }

  /** @throws HostError sheet-missing when there is no such sheet now. */
  sheet(name: string): CheckedSheet {
    const sheet = this.find(name);
    if (!sheet) throw new HostError('sheet-missing', name);
    return sheet;
  }

  find(name: string): CheckedSheet | undefined {
    return this.sheets.find((sheet) => isSame(sheet.name, name));
  }

  isLastVisible(sheet: CheckedSheet): boolean {
    return this.sheets.every((other) => other === sheet || other.visibility !== 'visible');
  }

  addSheet({ sheet, visibility }: AddWorksheet): void {
    this.sheets.push({ name: sheet, visibility, isProtected: false, isOwned: true, tables: [], merges: [], notes: [] });
  }

  deleteSheet(sheet: CheckedSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  /** Tables share their names with the workbook's own. */
  hasTableOrName(name: string): boolean {
    const isTable = this.sheets.some(({ tables }) => tables.some((table) => isSame(table.name, name)));
    return isTable || this.names.has(name.toLowerCase());
  }

  defineName(name: string): void {
    this.names.add(name.toLowerCase());
  }

  deleteName(name: string): void {
    this.names.delete(name.toLowerCase());
  }

  /** @throws HostError table-missing when the sheet has no such table now. */
  growTable({ tables }: CheckedSheet, { table, range }: GrowTable): void {
    const index = tables.findIndex(({ name }) => isSame(name, table));
    if (index < 0) throw new HostError('table-missing', table);
    tables[index] = { name: tables[index]!.name, range };
  }

  /** @throws HostError note-taken where people talk about a cell; whose a note is only the host knows. */
  checkNote({ notes }: CheckedSheet, { row, column }: AddNote): void {
    const isTaken = notes.some((note) => note.kind === 'thread' && note.row === row && note.column === column);
    if (isTaken) throw new HostError('note-taken', formatCell(row, column));
  }
}

function checkedSheet(sheet: SheetSnapshot, names: readonly DefinedName[]): CheckedSheet {
  const { name, visibility, isProtected, merges = [], notes = [] } = sheet;
  const tables = sheet.tables.map((table) => ({ name: table.name, range: table.range }));
  return { name, visibility, isProtected, isOwned: isOwnedSheet(names, name), tables, merges, notes };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
