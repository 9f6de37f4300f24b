import { MAX_COLUMN, MAX_ROW } from '../../../core';
import { DamagedError } from '../damagedError';
import { afterElement, afterMarkup, afterTag, endOfContent } from './markup';

export const Token = { end: 0, row: 1, cell: 2, rowEnd: 3 } as const;
export type Token = (typeof Token)[keyof typeof Token];

export const CellType = { number: 0, shared: 1, string: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;

const SPACE = 32;
const SLASH = 47;
const CLOSE = 62;
const QUOTE = 34;
const LETTER = { c: 99, f: 102, i: 105, r: 114, s: 115, t: 116, v: 118 } as const;

/**
 * Walks over the rows and cells of a sheet's XML without building anything: after `next()` the fields tell what it
 * stands on, as positions in the text (-1 for what is not there). The one object is reused for every cell, which
 * is what makes a million of them quick.
 */
export class SheetCursor {
  /** Of the row and cell the cursor stands on, from 1; counted on where the file gives no `r`. */
  row = 0;
  column = 0;
  /** Of the row's or cell's opening tag; for a row end, of its closing tag. */
  start = 0;
  openEnd = 0;
  isSelfClosing = false;
  /** After the closing tag of a cell or, for a row end, of the row. */
  end = 0;
  /** Whether the row or cell says where it is. */
  hasReference = false;
  style = 0;
  type: number = CellType.number;
  valueStart = -1;
  valueEnd = -1;
  inlineStart = -1;
  inlineEnd = -1;
  formulaTag = -1;
  formulaStart = -1;
  formulaEnd = -1;
  /** Where the formula element ends. */
  formulaTagEnd = -1;

  private at: number;
  private isInRow = false;
  private readonly nameAt: number;
  private referenceStart = -1;
  private referenceEnd = -1;

  constructor(
    private readonly text: string,
    from: number,
    private readonly to: number,
    private readonly prefix: string,
  ) {
    this.at = from;
    this.nameAt = 1 + prefix.length;
  }

  /** @throws DamagedError when the text is not rows of cells. */
  next(): Token {
    const { text } = this;
    for (;;) {
      const at = text.indexOf('<', this.at);
      if (at < 0 || at >= this.to) {
        if (this.isInRow) throw new DamagedError('A row that does not end.');
        return Token.end;
      }
      const code = text.charCodeAt(at + 1);
      if (code === 33 || code === 63) this.at = afterMarkup(text, at);
      else if (code === SLASH) return this.endRow(at);
      else if (this.isInRow && this.isNamed(at, LETTER.c, 'c')) return this.readCell(at);
      else if (!this.isInRow && this.isNamed(at, LETTER.r, 'row')) return this.readRow(at);
      else this.at = afterElement(text, at, this.to);
    }
  }

  private readRow(at: number): Token {
    this.start = at;
    this.readTag(at, 3);
    this.hasReference = this.referenceStart >= 0;
    const row = this.hasReference ? Number(this.text.slice(this.referenceStart, this.referenceEnd)) : this.row + 1;
    if (!(row >= 1 && row <= MAX_ROW)) throw new DamagedError('A row without a number.');
    this.row = row;
    this.column = 0;
    this.isInRow = !this.isSelfClosing;
    this.at = this.openEnd;
    this.end = this.openEnd;
    return Token.row;
  }

  private endRow(at: number): Token {
    if (!this.isInRow || !this.text.startsWith(`${this.prefix}row`, at + 2)) throw new DamagedError('A stray tag.');
    this.isInRow = false;
    this.start = at;
    this.end = this.at = afterTag(this.text, at, this.to);
    return Token.rowEnd;
  }

  private readCell(at: number): Token {
    this.start = at;
    this.style = 0;
    this.type = CellType.number;
    this.valueStart = this.inlineStart = this.formulaTag = -1;
    this.readTag(at, 1);
    this.hasReference = this.referenceStart >= 0;
    this.column = this.hasReference ? this.readReference() : this.column + 1;
    this.end = this.isSelfClosing ? this.openEnd : this.readCellBody();
    this.at = this.end;
    return Token.cell;
  }

  /** The letters of the reference; its row is the row's own. */
  private readReference(): number {
    let column = 0;
    for (let at = this.referenceStart; at < this.referenceEnd; at++) {
      const letter = this.text.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (column < 1 || column > MAX_COLUMN) throw new DamagedError('A cell outside the grid.');
    return column;
  }

  private readCellBody(): number {
    const { text } = this;
    let at = this.openEnd;
    for (;;) {
      at = text.indexOf('<', at);
      if (at < 0 || at >= this.to) throw new DamagedError('A cell that does not end.');
      const code = text.charCodeAt(at + 1);
      if (code === 33 || code === 63) at = afterMarkup(text, at);
      else if (code === SLASH) return afterTag(this.text, at, this.to);
      else at = this.readCellChild(at);
    }
  }

  private readCellChild(at: number): number {
    const { text, to } = this;
    const start = afterTag(text, at, to);
    const contentEnd = endOfContent(text, start, to);
    const end = contentEnd === start && text.charCodeAt(start - 2) === SLASH ? start : afterTag(text, contentEnd, to);
    if (this.isNamed(at, LETTER.v, 'v')) {
      this.valueStart = start;
      this.valueEnd = contentEnd;
    } else if (this.isNamed(at, LETTER.f, 'f')) {
      this.formulaTag = at;
      this.formulaStart = start;
      this.formulaEnd = contentEnd;
      this.formulaTagEnd = end;
    } else if (this.isNamed(at, LETTER.i, 'is')) {
      this.inlineStart = start;
      this.inlineEnd = contentEnd;
    }
    return end;
  }

  private isNamed(at: number, first: number, name: string): boolean {
    const { text, nameAt, prefix } = this;
    if (text.charCodeAt(at + nameAt) !== first) return false;
    if (prefix !== '' && !text.startsWith(prefix, at + 1)) return false;
    const after = text.charCodeAt(at + nameAt + name.length);
    if (after !== CLOSE && after !== SLASH && after > SPACE) return false;
    return name.length === 1 || text.startsWith(name, at + nameAt);
  }

  /** Reads the attributes r, s and t of a tag whose name has that many letters. */
  private readTag(start: number, nameLength: number): void {
    const { text } = this;
    this.referenceStart = -1;
    let at = start + this.nameAt + nameLength;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code <= SPACE) {
        at++;
      } else if (code === CLOSE) {
        this.openEnd = at + 1;
        this.isSelfClosing = false;
        return;
      } else if (code === SLASH && text.charCodeAt(at + 1) === CLOSE) {
        this.openEnd = at + 2;
        this.isSelfClosing = true;
        return;
      } else {
        at = this.readAttribute(at);
      }
    }
  }

  private readAttribute(start: number): number {
    const { text } = this;
    const equals = text.indexOf('=', start);
    let open = equals + 1;
    while (text.charCodeAt(open) <= SPACE) open++;
    const quote = text.charCodeAt(open) === QUOTE ? '"' : "'";
    const close = text.indexOf(quote, open + 1);
    if (equals < 0 || text[open] !== quote || close < 0 || close >= this.to) {
      throw new DamagedError('An attribute of a cell or row is broken.');
    }
    const code = text.charCodeAt(start);
    if (text.charCodeAt(start + 1) <= SPACE || equals === start + 1) {
      if (code === LETTER.r) {
        this.referenceStart = open + 1;
        this.referenceEnd = close;
      } else if (code === LETTER.s) {
        this.style = Number(text.slice(open + 1, close)) || 0;
      } else if (code === LETTER.t) {
        this.type = typeOf(text, open + 1, close);
      }
    }
    return close + 1;
  }
}

function typeOf(text: string, start: number, end: number): number {
  switch (text.charCodeAt(start)) {
    case LETTER.s:
      return end - start === 1 ? CellType.shared : CellType.string;
    case LETTER.i:
      return CellType.inline;
    case 98:
      return CellType.boolean;
    case 101:
      return CellType.error;
    case 100:
      return CellType.date;
    default:
      return CellType.number;
  }
}
