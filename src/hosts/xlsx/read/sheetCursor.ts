import { MAX_COLUMN, MAX_ROW } from '../../../core';
import { DamagedError } from '../damagedError';
import { afterElement, afterMarkup, afterTag, endOfContent } from './markup';
import { TagCursor } from './tagCursor';

export const Token = { end: 0, row: 1, cell: 2, rowEnd: 3 } as const;
export type Token = (typeof Token)[keyof typeof Token];

const SPACE = 32;
const SLASH = 47;
const CLOSE = 62;
const LETTER = { c: 99, f: 102, i: 105, r: 114, v: 118 } as const;

/**
 * Walks over the rows and cells of a sheet's XML without building anything: after `next()` the fields tell what it
 * stands on, as positions in the text (-1 for what is not there). The one object is reused for every cell, which
 * is what makes a million of them quick.
 */
export class SheetCursor extends TagCursor {
  /** Of the row and cell the cursor stands on, from 1; counted on where the file gives no `r`. */
  row = 0;
  column = 0;
  /** Of the row's or cell's opening tag; for a row end, of its closing tag. */
  start = 0;
  /** After the closing tag of a cell or, for a row end, of the row. */
  end = 0;
  /** Whether the row or cell says where it is. */
  hasReference = false;
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

  constructor(text: string, from: number, to: number, prefix: string) {
    super(text, to, prefix);
    this.at = from;
    this.nameAt = 1 + prefix.length;
  }

  /** Goes on in another text, which holds the rows that follow. */
  continueIn(text: string, from: number, to: number): void {
    this.text = text;
    this.at = from;
    this.to = to;
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
    this.readTag(at + this.nameAt + 3);
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
    this.valueStart = this.inlineStart = this.formulaTag = -1;
    this.readTag(at + this.nameAt + 1);
    this.hasReference = this.referenceStart >= 0;
    this.column = this.hasReference ? this.readReference() : this.column + 1;
    if (this.column < 1 || this.column > MAX_COLUMN) throw new DamagedError('A cell outside the grid.');
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
}
