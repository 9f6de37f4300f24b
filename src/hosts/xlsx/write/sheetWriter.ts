import { formatRange, parseRange, readCell, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../../core';
import { readSheetFrame, type SheetFrame } from '../read/sheetFrame';
import { asOpeningTag, withAttribute } from '../xml/tagText';
import { TextEdits } from '../xml/textEdits';
import { childNamed, isTrue, parseAttributes } from '../xml/xmlTree';
import { planCell } from './planCell';
import { renderCell } from './renderCell';
import { writeRow, type PlannedCell } from './rowWriter';
import { columnStyle, setColumnWidths } from './setColumnWidths';
import type { CellEdit, SheetEdits } from './sheetEdits';
import { indexSheet, type RowSpan, type SheetIndex } from './sheetIndex';
import { unshareFormulas } from './unshareFormulas';
import type { StyleBook } from './styleBook';

export interface WrittenSheet {
  readonly text: string;
  /** Whether a formula was written, replaced or removed. */
  readonly touchesFormulas: boolean;
}

/** The sheet's XML with all edits made. Rows, cells and everything else that no edit names keep their text. */
export function writeSheet(
  text: string,
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  wanted: SheetEdits,
  book: StyleBook,
): WrittenSheet {
  return new SheetWriter(text, workbook, sheet, wanted, book).write();
}

interface PlannedRow {
  readonly row: number;
  readonly cells: readonly PlannedCell[];
}

class SheetWriter {
  private readonly frame: SheetFrame;
  private readonly index: SheetIndex;
  private readonly rows: ReadonlyMap<number, RowSpan>;
  private readonly edits: TextEdits;
  private readonly changed = new Set<string>();
  private readonly inserted: { row: number; column: number }[] = [];
  private touchesFormulas = false;

  constructor(
    private readonly text: string,
    private readonly workbook: WorkbookSnapshot,
    private readonly sheet: SheetSnapshot,
    private readonly wanted: SheetEdits,
    private readonly book: StyleBook,
  ) {
    this.frame = readSheetFrame(text);
    this.index = indexSheet(
      text,
      this.frame,
      (row) => wanted.rows.has(row),
      sheet.columns.some((column) => column?.formulas),
    );
    this.rows = new Map(this.index.rows.map((row) => [row.row, row]));
    this.edits = new TextEdits(text);
  }

  write(): WrittenSheet {
    setColumnWidths(this.edits, this.text, this.frame, this.wanted.widths);
    const planned = inOrder(this.wanted.rows).map(([row, cells]) => this.planRow(row, cells));
    const newRows = planned.filter(({ row, cells }) => !this.rows.has(row) && cells.some(({ xml }) => xml !== ''));
    const plans = new Map(planned.map(({ row, cells }) => [row, cells]));
    for (const span of this.index.rows) {
      const cells = this.rows.get(span.row) === span ? plans.get(span.row) : undefined;
      if (cells || (newRows.length > 0 && !span.hasReference)) {
        writeRow(this.edits, this.text, this.frame.prefix, span, cells ?? [], newRows.length > 0);
      }
    }
    this.insertRows(newRows);
    this.widenDimension();
    unshareFormulas(this.edits, this.frame.prefix, this.index.shared, this.changed, (row, column) =>
      this.cellAt(row, column),
    );
    return { text: this.edits.apply(), touchesFormulas: this.touchesFormulas };
  }

  private planRow(row: number, wanted: ReadonlyMap<number, CellEdit>): PlannedRow {
    const span = this.rows.get(row);
    const style = this.styleOfRow(span);
    return { row, cells: inOrder(wanted).map(([column, edit]) => this.plan(row, column, edit, span, style)) };
  }

  /** A cell that is new looks as it would if it were typed into: like its row, or else like its column. */
  private plan(
    row: number,
    column: number,
    edit: CellEdit,
    rowSpan: RowSpan | undefined,
    rowStyle: number | null,
  ): PlannedCell {
    const span = rowSpan?.cells.find((cell) => cell.column === column);
    const cell = this.cellAt(row, column);
    const style = span?.style ?? rowStyle ?? columnStyle(this.frame, column);
    const { dateSystem } = this.workbook;
    const plan = planCell({ cell, style, isThere: span !== undefined }, edit, this.book, dateSystem);
    if (plan.act === 'remove' || plan.act === 'write') {
      this.changed.add(`${row},${column}`);
      const isFormula = plan.act === 'write' && plan.content.kind === 'formula';
      if (isFormula || (cell.kind !== 'blank' && cell.formula !== undefined)) this.touchesFormulas = true;
    }
    if (plan.act !== 'write') return { column, span, plan, xml: '' };
    if (!span) this.inserted.push({ row, column });
    const place = { row, column, style: plan.style || null, prefix: this.frame.prefix, dateSystem };
    return { column, span, plan, xml: renderCell(place, plan.content) };
  }

  private cellAt(row: number, column: number): Cell {
    return readCell(this.workbook, this.sheet, row, column);
  }

  private styleOfRow(row: RowSpan | undefined): number | null {
    if (!row) return null;
    const attributes = parseAttributes(this.text.slice(row.start, row.openEnd));
    return isTrue(attributes.customFormat) ? Number(attributes.s) || 0 : null;
  }

  private insertRows(newRows: readonly PlannedRow[]): void {
    if (newRows.length === 0) return;
    const { frame, index, edits, text } = this;
    const p = frame.prefix;
    const xmlOf = ({ row, cells }: PlannedRow) =>
      `<${p}row r="${row}">${cells.map(({ xml }) => xml).join('')}</${p}row>`;
    if (frame.isSelfClosing) {
      const open = asOpeningTag(text.slice(frame.dataStart, frame.dataOpenEnd));
      edits.replace(frame.dataStart, frame.dataOpenEnd, `${open}${newRows.map(xmlOf).join('')}</${p}sheetData>`);
      return;
    }
    let next = 0;
    for (const planned of newRows) {
      while (next < index.rows.length && index.rows[next]!.row < planned.row) next++;
      edits.insert(index.rows[next]?.start ?? frame.dataCloseStart, xmlOf(planned));
    }
  }

  private widenDimension(): void {
    const dimension = childNamed(this.frame.root, 'dimension');
    const range = parseRange(dimension?.attributes.ref ?? '');
    if (!dimension || !range || this.inserted.length === 0) return;
    let { top, left, bottom, right } = range;
    for (const { row, column } of this.inserted) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    const reference = formatRange({ top, left, bottom, right });
    if (reference === dimension.attributes.ref) return;
    const tag = this.text.slice(dimension.start, dimension.openEnd);
    this.edits.replace(dimension.start, dimension.openEnd, withAttribute(tag, 'ref', reference));
  }
}

function inOrder<T>(entries: ReadonlyMap<number, T>): [number, T][] {
  return [...entries].sort(([a], [b]) => a - b);
}
