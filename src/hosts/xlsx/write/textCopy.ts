/** Letters after which what was gathered becomes one text: so long a text is never moved in memory again. */
const PIECE = 1 << 17;

/** Writes a text anew from its beginning to its end: what is not replaced is taken over as it is. */
export class TextCopy {
  private readonly pieces: string[] = [];
  private gathered: string[] = [];
  private length = 0;
  private copied: number;

  /** @param from where in the source to begin. */
  constructor(
    private readonly source: string,
    from: number,
  ) {
    this.copied = from;
  }

  /** Replaces what stands between two positions, none of them before the last one given. */
  replace(from: number, to: number, text: string): void {
    if (from > this.copied) this.add(this.source.slice(this.copied, from));
    if (text !== '') this.add(text);
    this.copied = to;
  }

  insert(at: number, text: string): void {
    if (text !== '') this.replace(at, at, text);
  }

  /** The pieces of the new text, the source taken over up to its end. */
  end(): readonly string[] {
    this.add(this.source.slice(this.copied));
    this.pieces.push(this.gathered.join(''));
    return this.pieces;
  }

  private add(text: string): void {
    this.gathered.push(text);
    this.length += text.length;
    if (this.length < PIECE) return;
    this.pieces.push(this.gathered.join(''));
    this.gathered = [];
    this.length = 0;
  }
}
