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
    const newRows: { row: number; xml: string }[] = [];
    for (const [row, cells] of inOrder(this.wanted.rows)) {
      const span = this.rows.get(row);
      const planned = inOrder(cells).map(([column, edit]) => this.plan(row, column, edit, span));
      if (span) {
        writeRow(this.edits, this.text, this.frame.prefix, span, planned);
      } else {
        const xml = planned.map((cell) => cell.xml).join('');
        if (xml) newRows.push({ row, xml: `<${this.frame.prefix}row r="${row}">${xml}</${this.frame.prefix}row>` });
      }
    }
    this.insertRows(newRows);
    this.widenDimension();
    unshareFormulas(this.edits, this.frame.prefix, this.index.shared, this.changed, (row, column) =>
      this.cellAt(row, column),
    );
    return { text: this.edits.apply(), touchesFormulas: this.touchesFormulas };
  }

  private plan(row: number, column: number, edit: CellEdit, rowSpan: RowSpan | undefined): PlannedCell {
    const span = rowSpan?.cells.find((cell) => cell.column === column);
    const cell = this.cellAt(row, column);
    const style = span ? span.style : this.inheritedStyle(rowSpan, column);
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

  /** A cell that is new looks as it would if it were typed into: like its row, or else like its column. */
  private inheritedStyle(row: RowSpan | undefined, column: number): number {
    if (row) {
      const attributes = parseAttributes(this.text.slice(row.start, row.openEnd));
      if (isTrue(attributes.customFormat)) return Number(attributes.s) || 0;
    }
    return columnStyle(this.frame, column) ?? 0;
  }

  private insertRows(newRows: readonly { row: number; xml: string }[]): void {
    if (newRows.length === 0) return;
    const { frame, index, edits, text } = this;
    if (frame.isSelfClosing) {
      const open = asOpeningTag(text.slice(frame.dataStart, frame.dataOpenEnd));
      const xml = newRows.map((row) => row.xml).join('');
      edits.replace(frame.dataStart, frame.dataOpenEnd, `${open}${xml}</${frame.prefix}sheetData>`);
      return;
    }
    let next = 0;
    for (const { row, xml } of newRows) {
      while (next < index.rows.length && index.rows[next]!.row < row) next++;
      edits.insert(index.rows[next]?.start ?? frame.dataCloseStart, xml);
    }
    for (const span of index.rows) {
      if (!span.hasReference) edits.insert(span.start + 1 + frame.prefix.length + 'row'.length, ` r="${span.row}"`);
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
