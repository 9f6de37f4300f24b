import { readCell, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../../core';
import { SheetCursor, Token } from '../read/sheetCursor';
import { readSheetFrame, type SheetFrame } from '../read/sheetFrame';
import { asOpeningTag } from '../xml/tagText';
import { changesContent, planCell } from './planCell';
import { renderCell } from './renderCell';
import { RowCells } from './rowCells';
import { RowTurns } from './rowTurns';
import { rowStyle, writeRow, type PlannedCell } from './rowWriter';
import { columnStyle } from './setColumnWidths';
import type { CellEdit, SheetEdits } from './sheetEdits';
import { UsedRange, writeSheetHead } from './sheetHead';
import type { StyleBook } from './styleBook';
import { TextCopy } from './textCopy';
import { findBrokenGroups, groupOf, ownFormula } from './unshareFormulas';

export interface WrittenSheet {
  readonly text: string;
  /** Whether a formula was written, replaced or removed. */
  readonly touchesFormulas: boolean;
}

/**
 * The sheet's XML with all edits made. Rows, cells and everything else that no edit names keep their text.
 * @throws DamagedError when its rows or cells are not in order.
 */
export function writeSheet(
  text: string,
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  wanted: SheetEdits,
  book: StyleBook,
): WrittenSheet {
  return new SheetWriter(text, workbook, sheet, wanted, book).write();
}

/** Goes over the rows once, from the first to the last. */
class SheetWriter {
  private readonly frame: SheetFrame;
  private readonly copy: TextCopy;
  private readonly turns: RowTurns;
  private readonly columns: SheetEdits['byColumn'];
  private readonly columnStyles: readonly number[];
  private readonly row = new RowCells();
  private readonly added = new UsedRange();
  private brokenGroups: ReadonlySet<string> = new Set();
  private addsRows = false;
  private touchesFormulas = false;

  constructor(
    private readonly text: string,
    private readonly workbook: WorkbookSnapshot,
    private readonly sheet: SheetSnapshot,
    private readonly wanted: SheetEdits,
    private readonly book: StyleBook,
  ) {
    this.frame = readSheetFrame(text);
    this.copy = new TextCopy(text, this.frame.dataStart);
    this.turns = new RowTurns(wanted.rowSpans);
    this.columns = wanted.byColumn;
    this.columnStyles = this.columns.map(([column]) => columnStyle(this.frame, column));
  }

  write(): WrittenSheet {
    const { frame, text, copy } = this;
    this.brokenGroups = findBrokenGroups(text, frame, (row, column) => this.isChanged(row, column));
    if (frame.isSelfClosing) this.writeFirstRows();
    else this.writeRows();
    const head = writeSheetHead(text, frame, this.wanted.widths, this.added.range);
    return { text: [head, ...copy.end()].join(''), touchesFormulas: this.touchesFormulas };
  }

  /** Into a sheet that has `<sheetData/>` so far. */
  private writeFirstRows(): void {
    const { text, frame, copy } = this;
    const rows = this.newRows(Infinity);
    if (rows === '') return;
    const tag = asOpeningTag(text.slice(frame.dataStart, frame.dataOpenEnd));
    copy.replace(frame.dataStart, frame.dataEnd, `${tag}${rows}</${frame.prefix}sheetData>`);
  }

  private writeRows(): void {
    const { text, frame, row, copy, brokenGroups } = this;
    const cursor = new SheetCursor(text, frame.dataOpenEnd, frame.dataCloseStart, frame.prefix);
    for (let token = cursor.next(); token !== Token.end; token = cursor.next()) {
      if (token === Token.row) {
        copy.insert(cursor.start, this.newRows(cursor.row));
        row.begin(cursor);
        if (row.isSelfClosing) this.writeRow();
      } else if (token === Token.cell) {
        row.add(cursor);
        if (brokenGroups.size > 0) this.unshare(cursor);
      } else {
        row.closeStart = cursor.start;
        this.writeRow();
      }
    }
    copy.insert(frame.dataCloseStart, this.newRows(Infinity));
  }

  private unshare(cursor: SheetCursor): void {
    const group = groupOf(this.text, cursor);
    if (group === null || !this.brokenGroups.has(group)) return;
    const { row, column, formulaTag, formulaTagEnd } = cursor;
    const xml = ownFormula(this.frame.prefix, readCell(this.workbook, this.sheet, row, column));
    this.row.setFormula({ start: formulaTag, end: formulaTagEnd, xml });
  }

  private writeRow(): void {
    const { row, turns, addsRows } = this;
    const isEdited = turns.take(row.row);
    const needsNumber = addsRows && !row.hasReference;
    if (!isEdited && !needsNumber && !row.hasFormulas) return;
    const planned = isEdited ? this.planRow(row.row, row) : [];
    writeRow(this.copy, this.text, this.frame.prefix, row, planned, needsNumber);
  }

  /** The XML of the rows to put in before a row. */
  private newRows(before: number): string {
    const { prefix } = this.frame;
    let xml = '';
    for (let row = this.turns.next(before); row !== null; row = this.turns.next(before)) {
      const cells = this.planRow(row, null).map((cell) => cell.xml);
      const inner = cells.join('');
      if (inner !== '') xml += `<${prefix}row r="${row}">${inner}</${prefix}row>`;
    }
    if (xml !== '') this.addsRows = true;
    return xml;
  }

  /** A cell that is new looks as it would if it were typed into: like its row, or else like its column. */
  private planRow(row: number, cells: RowCells | null): PlannedCell[] {
    const planned: PlannedCell[] = [];
    let next = 0;
    let ownStyle: number | null | undefined;
    this.columns.forEach(([column, edits], index) => {
      const edit = edits[row];
      if (!edit) return;
      while (cells && next < cells.count && cells.columns[next]! < column) next++;
      const isThere = cells !== null && next < cells.count && cells.columns[next] === column;
      if (!isThere && ownStyle === undefined) ownStyle = cells ? rowStyle(this.text, cells) : null;
      const style = isThere ? cells.styles[next]! : (ownStyle ?? this.columnStyles[index]!);
      planned.push(this.plan(row, column, edit, isThere, style));
    });
    return planned;
  }

  private plan(row: number, column: number, edit: CellEdit, isThere: boolean, style: number): PlannedCell {
    const { dateSystem } = this.workbook;
    const cell = this.cellAt(row, column);
    const plan = planCell({ cell, style, isThere }, edit, this.book, dateSystem);
    const isWritten = plan.act === 'write';
    if (isWritten || plan.act === 'remove') {
      const isFormula = isWritten && plan.content.kind === 'formula';
      if (isFormula || (cell.kind !== 'blank' && cell.formula !== undefined)) this.touchesFormulas = true;
    }
    if (!isWritten) return { column, plan, xml: '', isThere };
    if (!isThere) this.added.add(row, column);
    const place = { row, column, style: plan.style || null, prefix: this.frame.prefix, dateSystem };
    return { column, plan, xml: renderCell(place, plan.content), isThere };
  }

  private isChanged(row: number, column: number): boolean {
    const edit = this.columns.find(([edited]) => edited === column)?.[1][row];
    return edit !== undefined && changesContent(edit, this.cellAt(row, column), this.workbook.dateSystem);
  }

  private cellAt(row: number, column: number): Cell {
    return readCell(this.workbook, this.sheet, row, column);
  }
}
