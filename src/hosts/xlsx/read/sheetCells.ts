import { CellKind, type DateSystem, type SheetBuilder, type StringPool } from '../../../core';
import { decodeXmlText } from '../xml/xmlText';
import { decodeXString } from '../xml/xString';
import { serialFromIso } from './isoSerial';
import { readRichText } from './richText';
import { CellType, SheetCursor, Token } from './sheetCursor';
import type { SheetFrame } from './sheetFrame';
import { SharedFormulas } from './sharedFormulas';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly pool: StringPool;
  readonly dateSystem: DateSystem;
  readonly sharedStrings: readonly string[];
  /** For each style 1 when it shows a date. */
  readonly dateStyles: Uint8Array;
}

const NO_FORMULA = -1;

/**
 * Puts the cells of a sheet's XML into a builder.
 * @throws DamagedError when the text is not rows of cells.
 */
export function readSheetCells(text: string, frame: SheetFrame, builder: SheetBuilder, context: CellContext): void {
  const cursor = new SheetCursor(text, frame.dataOpenEnd, frame.dataCloseStart, frame.prefix);
  const reader = new CellReader(text, cursor, context);
  for (let token = cursor.next(); token !== Token.end; token = cursor.next()) {
    if (token !== Token.cell || cursor.isSelfClosing) continue;
    reader.read();
    if (reader.kind !== CellKind.blank) {
      builder.setRaw(cursor.row, cursor.column, reader.kind, reader.value, reader.formula);
    }
  }
  reader.formulas.resolveLate((row, column, formula) => {
    if (formula !== null) reader.setLate(builder, row, column, formula);
  });
}

/** Reads the cell that a cursor stands on into `kind`, `value` and `formula`, as `SheetBuilder.setRaw` takes them. */
class CellReader {
  kind: number = CellKind.blank;
  value = 0;
  formula = NO_FORMULA;
  readonly formulas: SharedFormulas;
  private readonly sharedIds: Int32Array;
  private readonly late = new Map<string, { kind: number; value: number }>();

  constructor(
    private readonly text: string,
    private readonly cursor: SheetCursor,
    private readonly context: CellContext,
  ) {
    this.formulas = new SharedFormulas(text);
    this.sharedIds = new Int32Array(context.sharedStrings.length).fill(-1);
  }

  read(): void {
    const { cursor } = this;
    this.kind = CellKind.blank;
    this.value = 0;
    this.formula = NO_FORMULA;
    this.readValue();
    if (cursor.formulaTag < 0) return;
    const formula = this.formulas.read(cursor);
    if (formula === null) {
      this.late.set(`${cursor.row},${cursor.column}`, { kind: this.kind, value: this.value });
      return;
    }
    this.formula = this.context.pool.idOf(formula);
    if (this.kind === CellKind.blank) this.kind = CellKind.uncalculated;
  }

  /** A cell whose shared formula stands further down in the sheet. */
  setLate(builder: SheetBuilder, row: number, column: number, formula: string): void {
    const { kind, value } = this.late.get(`${row},${column}`)!;
    const isUncalculated = kind === CellKind.blank;
    builder.setRaw(row, column, isUncalculated ? CellKind.uncalculated : kind, value, this.context.pool.idOf(formula));
  }

  private readValue(): void {
    const { cursor, text } = this;
    if (cursor.type === CellType.inline) {
      if (cursor.inlineStart >= 0) this.setText(readRichText(text.slice(cursor.inlineStart, cursor.inlineEnd)));
      return;
    }
    if (cursor.valueStart < 0) return;
    const raw = text.slice(cursor.valueStart, cursor.valueEnd);
    if (cursor.type === CellType.string) this.setText(decodeXString(decodeXmlText(raw)));
    else if (raw !== '') this.setTyped(raw);
  }

  private setTyped(raw: string): void {
    const { cursor, context } = this;
    switch (cursor.type) {
      case CellType.shared:
        return this.setShared(Number(raw));
      case CellType.boolean:
        this.kind = CellKind.boolean;
        this.value = raw.trim() === '1' || raw.trim() === 'true' ? 1 : 0;
        return;
      case CellType.error:
        this.kind = CellKind.error;
        this.value = context.pool.idOf(decodeXmlText(raw).trim());
        return;
      case CellType.date: {
        const serial = serialFromIso(raw, context.dateSystem);
        if (serial === null) return this.setText(decodeXmlText(raw));
        this.kind = CellKind.date;
        this.value = serial;
        return;
      }
      default:
        return this.setNumber(raw);
    }
  }

  private setNumber(raw: string): void {
    const number = Number(raw);
    if (number === 0 && raw.trim() === '') return;
    if (!Number.isFinite(number)) return this.setText(decodeXmlText(raw));
    this.kind = this.context.dateStyles[this.cursor.style] === 1 ? CellKind.date : CellKind.number;
    this.value = number;
  }

  /** An index that the shared strings do not have reads as an empty text. */
  private setShared(index: number): void {
    const { sharedStrings, pool } = this.context;
    this.kind = CellKind.text;
    if (!(index >= 0 && index < sharedStrings.length)) return this.setText('');
    let id = this.sharedIds[index]!;
    if (id < 0) id = this.sharedIds[index] = pool.idOf(sharedStrings[index]!);
    this.value = id;
  }

  private setText(text: string): void {
    this.kind = CellKind.text;
    this.value = this.context.pool.idOf(text);
  }
}
