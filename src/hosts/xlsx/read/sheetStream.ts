import { DamagedError } from '../damagedError';
import { hasMarkup } from '../xml/plainMarkup';
import { nextTag, parseXml, type XmlElement } from '../xml/xmlTree';
import { endOfRows } from './sheetFrame';

/** Takes whole rows, as they stand between two positions of a text. */
export interface RowTaker {
  take(text: string, from: number, to: number): void;
}

/**
 * Takes a sheet's XML piece by piece: hands on the rows as soon as they are whole, and keeps the rest, which is small.
 * Comments and the like can hold anything, tags too: after the first among the rows all that follows waits for the end.
 */
export class SheetStream {
  private head = '';
  private nextAttempt = 0;
  private rows: RowTaker | null = null;
  private prefix = '';
  private rowClosing = '';
  private dataClosing = '';
  /** What was not handed on yet, and its last letters. */
  private waiting: string[] = [];
  private lastSeen = '';
  private waitsForEnd = false;

  /** @param open gives what takes the rows of a sheet whose elements have that prefix. */
  constructor(private readonly open: (prefix: string) => RowTaker) {}

  /** @throws DamagedError when the text is not rows of cells. */
  take(text: string): void {
    if (this.rows) this.takeRows(this.rows, text);
    else this.takeHead(text);
  }

  /**
   * The root of the sheet without its rows.
   * @throws DamagedError when the text is no whole sheet.
   */
  end(): XmlElement {
    const rows = this.rows ?? this.openData();
    const text = this.waiting.join('');
    if (this.dataClosing === '') return parseXml(this.head + text);
    const close = endOfRows(text, 0, this.prefix);
    const end = text.indexOf('>', close) + 1;
    if (close < 0 || end === 0) throw new DamagedError('The sheetData of a sheet does not end.');
    rows.take(text, 0, close);
    return parseXml(this.head + text.slice(end));
  }

  /** Looks for the rows again only when there is twice as much to look at. */
  private takeHead(text: string): void {
    this.head += text;
    if (this.head.length < this.nextAttempt) return;
    this.nextAttempt = 2 * this.head.length;
    if (!this.head.includes('sheetData')) return;
    try {
      this.openData();
    } catch (error) {
      if (!(error instanceof DamagedError) || this.rows) throw error;
    }
  }

  private openData(): RowTaker {
    const { head } = this;
    let tag = nextTag(head, 0);
    while (tag && tag.name !== 'sheetData') tag = nextTag(head, tag.end);
    if (!tag) throw new DamagedError('A sheet without sheetData.');
    this.rows = this.open(tag.prefix);
    this.prefix = tag.prefix;
    this.head = head.slice(0, tag.start);
    this.rowClosing = `</${tag.prefix}row`;
    this.dataClosing = tag.isSelfClosing ? '' : `</${tag.prefix}sheetData`;
    this.waitsForEnd = tag.isSelfClosing;
    this.takeRows(this.rows, head.slice(tag.end));
    return this.rows;
  }

  private takeRows(rows: RowTaker, text: string): void {
    if (this.waitsForEnd || this.isLast(text)) {
      this.waitsForEnd = true;
      this.waiting.push(text);
      return;
    }
    const end = text.indexOf('>', text.lastIndexOf(this.rowClosing)) + 1;
    const first = text.indexOf(this.rowClosing);
    if (first < 0 || end === 0) {
      this.waiting.push(text);
      return;
    }
    const firstEnd = text.indexOf('>', first) + 1;
    const begun = this.waiting.join('') + text.slice(0, firstEnd);
    rows.take(begun, 0, begun.length);
    if (end > firstEnd) rows.take(text, firstEnd, end);
    this.waiting = [text.slice(end)];
  }

  /** Whether the rows end in a text or come to something after which no tag can be trusted. */
  private isLast(text: string): boolean {
    const { dataClosing } = this;
    const seam = this.lastSeen + text.slice(0, dataClosing.length);
    this.lastSeen = (text.length < dataClosing.length ? seam : text).slice(-dataClosing.length);
    return seam.includes(dataClosing) || text.includes(dataClosing) || hasMarkup(seam) || hasMarkup(text);
  }
}
