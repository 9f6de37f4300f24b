import { DamagedError } from '../damagedError';

export const CellType = { number: 0, shared: 1, string: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;

const SPACE = 32;
const SLASH = 47;
const CLOSE = 62;
const QUOTE = 34;
const LETTER = { b: 98, d: 100, e: 101, h: 104, i: 105, r: 114, s: 115, t: 116 } as const;

/** Reads the opening tags of rows and cells: the few attributes that count, as fields. */
export class TagCursor {
  openEnd = 0;
  isSelfClosing = false;
  style = 0;
  type: number = CellType.number;
  /** Whether a row is hidden, by a filter too, or has no height. */
  isHidden = false;

  protected referenceStart = -1;
  protected referenceEnd = -1;

  constructor(
    protected text: string,
    protected to: number,
    protected readonly prefix: string,
  ) {}

  /** Reads the tag whose name ends at a position. */
  protected readTag(nameEnd: number): void {
    const { text } = this;
    this.referenceStart = -1;
    this.style = 0;
    this.type = CellType.number;
    this.isHidden = false;
    let at = nameEnd;
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
    if (text.charCodeAt(start + 1) <= SPACE || equals === start + 1) this.keepShort(code, open + 1, close);
    else if (code === LETTER.h && !this.isHidden) this.isHidden = hides(text.slice(start, close));
    return close + 1;
  }

  /** An attribute whose name is one letter. */
  private keepShort(code: number, start: number, end: number): void {
    if (code === LETTER.r) {
      this.referenceStart = start;
      this.referenceEnd = end;
    } else if (code === LETTER.s) {
      this.style = Number(this.text.slice(start, end)) || 0;
    } else if (code === LETTER.t) {
      this.type = typeOf(this.text, start, end);
    }
  }
}

/** `hidden="1"` or `ht="0"`, without the last quote. */
function hides(attribute: string): boolean {
  return /^(?:hidden\s*=\s*["'](?:1|true)|ht\s*=\s*["']0(?:\.0*)?)$/.test(attribute);
}

function typeOf(text: string, start: number, end: number): number {
  switch (text.charCodeAt(start)) {
    case LETTER.s:
      return end - start === 1 ? CellType.shared : CellType.string;
    case LETTER.i:
      return CellType.inline;
    case LETTER.b:
      return CellType.boolean;
    case LETTER.e:
      return CellType.error;
    case LETTER.d:
      return CellType.date;
    default:
      return CellType.number;
  }
}
