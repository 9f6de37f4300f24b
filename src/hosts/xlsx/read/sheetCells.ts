import { CellKind, type DateSystem, type SheetBuilder, type StringPool } from '../../../core';
import { decodeXmlText } from '../xml/xmlText';
import { decodeXString } from '../xml/xString';
import { readDigits } from './digits';
import { HiddenRows } from './hiddenRows';
import { serialFromIso } from './isoSerial';
import { hasMarkup } from '../xml/plainMarkup';
import { plainTextStart, readRichText, TEXT_CLOSING } from './richText';
import { SheetCursor, Token } from './sheetCursor';
import type { RowTaker } from './sheetStream';
import { SharedFormulas } from './sharedFormulas';
import { CellType } from './tagCursor';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly pool: StringPool;
  readonly dateSystem: DateSystem;
  /** The string ids of the shared strings. */
  readonly sharedStrings: Int32Array;
  /** For each style 1 when it shows a date. */
  readonly dateStyles: Uint8Array;
  /** How many entries the columns of all sheets may still take up. */
  readonly room: { entries: number };
}

const NO_FORMULA = -1;

/** Puts the cells of a sheet's rows into a builder. */
export class SheetCells implements RowTaker {
  readonly hiddenRows = new HiddenRows();
  private readonly formulas = new SharedFormulas();
  private readonly cursor: SheetCursor;
  private text = '';
  /** Whether no text in it has to be decoded. */
  private isPlain = false;
  private kind: number = CellKind.blank;
  private value = 0;
  private formula = NO_FORMULA;

  constructor(
    prefix: string,
    private readonly builder: SheetBuilder,
    private readonly context: CellContext,
  ) {
    this.cursor = new SheetCursor('', 0, 0, prefix);
  }

  /**
   * @throws DamagedError when the text is not rows of cells.
   * @throws RangeError when the cells stand so far apart that memory does not hold them.
   */
  take(text: string, from: number, to: number): void {
    const { cursor } = this;
    this.text = text;
    this.isPlain = isPlain(text);
    cursor.continueIn(text, from, to);
    for (let token = cursor.next(); token !== Token.end; token = cursor.next()) {
      if (token === Token.row) {
        this.hiddenRows.add(cursor.row, cursor.isHidden);
      } else if (token === Token.cell && !cursor.isSelfClosing) {
        this.readCell();
      }
    }
  }

  /** Gives the cells that share a formula which stands further down in the sheet theirs. */
  end(): void {
    const { formulas, context, builder } = this;
    context.room.entries -= builder.entryCount;
    formulas.resolveLate((row, column, formula) => builder.setFormula(row, column, context.pool.idOf(formula)));
  }

  private readCell(): void {
    const { cursor, builder, context } = this;
    this.kind = CellKind.blank;
    this.value = 0;
    this.formula = NO_FORMULA;
    this.readValue();
    if (cursor.formulaTag >= 0) this.readFormula();
    if (this.kind === CellKind.blank) return;
    builder.setRaw(cursor.row, cursor.column, this.kind, this.value, this.formula);
    if (builder.entryCount > context.room.entries) throw new RangeError('Cells that memory does not hold.');
  }

  private readFormula(): void {
    const formula = this.formulas.read(this.text, this.cursor);
    if (formula === null) return;
    this.formula = this.context.pool.idOf(formula);
    if (this.kind === CellKind.blank) this.kind = CellKind.uncalculated;
  }

  private readValue(): void {
    const { cursor, text } = this;
    if (cursor.type === CellType.inline) {
      if (cursor.inlineStart >= 0) this.setInline(cursor.inlineStart, cursor.inlineEnd);
    } else if (cursor.valueStart >= 0) {
      if (cursor.type === CellType.string) this.setString(cursor.valueStart, cursor.valueEnd);
      else if (cursor.type === CellType.number) this.setNumber(cursor.valueStart, cursor.valueEnd);
      else if (cursor.type === CellType.shared) this.setShared(cursor.valueStart, cursor.valueEnd);
      else this.setTyped(text.slice(cursor.valueStart, cursor.valueEnd));
    }
  }

  private setTyped(raw: string): void {
    if (raw === '') return;
    const { cursor, context } = this;
    if (cursor.type === CellType.boolean) {
      this.kind = CellKind.boolean;
      this.value = raw.trim() === '1' || raw.trim() === 'true' ? 1 : 0;
    } else if (cursor.type === CellType.error) {
      this.kind = CellKind.error;
      this.value = context.pool.idOf(decodeXmlText(raw).trim());
    } else {
      const serial = serialFromIso(raw, context.dateSystem);
      if (serial === null) return this.setText(decodeXmlText(raw));
      this.kind = CellKind.date;
      this.value = serial;
    }
  }

  private setNumber(from: number, to: number): void {
    let number = readDigits(this.text, from, to);
    if (number < 0) {
      const raw = this.text.slice(from, to);
      number = Number(raw);
      if (number === 0 && raw.trim() === '') return;
      if (!Number.isFinite(number)) return this.setText(decodeXmlText(raw));
    }
    this.kind = this.context.dateStyles[this.cursor.style] === 1 ? CellKind.date : CellKind.number;
    this.value = number;
  }

  /** An index that the shared strings do not have reads as an empty text. */
  private setShared(from: number, to: number): void {
    const { sharedStrings, pool } = this.context;
    if (from === to) return;
    const digits = readDigits(this.text, from, to);
    const index = digits < 0 ? Number(this.text.slice(from, to)) : digits;
    this.kind = CellKind.text;
    this.value = sharedStrings[index] ?? pool.idOf('');
  }

  private setInline(from: number, to: number): void {
    const start = this.isPlain ? plainTextStart(this.text, from, to) : -1;
    if (start < 0) this.setText(readRichText(this.text.slice(from, to)));
    else this.setPlain(start, to - TEXT_CLOSING.length);
  }

  private setString(from: number, to: number): void {
    if (this.isPlain) this.setPlain(from, to);
    else this.setText(decodeXString(decodeXmlText(this.text.slice(from, to))));
  }

  /** A text that stands in the XML as it is. */
  private setPlain(from: number, to: number): void {
    this.kind = CellKind.text;
    this.value = this.context.pool.idOfPart(this.text, from, to);
  }

  private setText(text: string): void {
    this.kind = CellKind.text;
    this.value = this.context.pool.idOf(text);
  }
}

function isPlain(xml: string): boolean {
  return !xml.includes('&') && !xml.includes('\r') && !xml.includes('_x') && !hasMarkup(xml);
}
