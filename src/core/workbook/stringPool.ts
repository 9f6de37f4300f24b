const FIRST_SIZE = 1024;
/** Texts made to have the same hash would make every look-up slow: past so many steps they go into a map. */
const MOST_STEPS = 64;

/** The dictionary of a snapshot while it is built: each text once, found again by its id. */
export class StringPool {
  readonly strings: string[];
  /** By hash, with steps to the next free place: the id of a text and one more; 0 where there is none. */
  private table = new Int32Array(0);
  private hashes = new Int32Array(0);
  private readonly crowded = new Map<string, number>();
  private indexed = 0;

  constructor(strings: readonly string[] = []) {
    this.strings = [...strings];
  }

  /** Another of the same texts and ids, to be added to without changing this one. */
  copy(): StringPool {
    const pool = new StringPool(this.strings);
    pool.table = this.table.slice();
    pool.hashes = this.hashes.slice();
    pool.indexed = this.indexed;
    for (const [text, id] of this.crowded) pool.crowded.set(text, id);
    return pool;
  }

  idOf(text: string): number {
    return this.idOfPart(text, 0, text.length);
  }

  /** The id of the text that stands in another between two positions; cut out only when it is new. */
  idOfPart(source: string, from: number, to: number): number {
    if (this.indexed < this.strings.length || 2 * this.indexed >= this.table.length) this.index();
    const hash = hashOf(source, from, to);
    const place = this.placeOf(hash, source, from, to);
    if (place < 0) return this.idInCrowd(source.slice(from, to));
    const known = this.table[place]!;
    if (known > 0) return known - 1;
    const id = this.strings.push(ownCopy(source.slice(from, to))) - 1;
    this.hashes[id] = hash;
    this.table[place] = this.indexed = id + 1;
    return id;
  }

  /** Where a text stands in the table or would; -1 when the way there is too long. */
  private placeOf(hash: number, source: string, from: number, to: number): number {
    const { table, hashes, strings } = this;
    const mask = table.length - 1;
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = (hash + step) & mask;
      const known = table[place]! - 1;
      if (known < 0 || (hashes[known] === hash && isSameText(source, from, to, strings[known]!))) return place;
    }
    return -1;
  }

  private idInCrowd(text: string): number {
    const known = this.crowded.get(text);
    if (known !== undefined) return known;
    const id = this.strings.push(ownCopy(text)) - 1;
    this.crowded.set(text, id);
    this.hashes[id] = hashOf(text, 0, text.length);
    this.indexed = id + 1;
    return id;
  }

  /** Enters all texts again into a table that has room for as many more. */
  private index(): void {
    const { strings } = this;
    let size = FIRST_SIZE;
    while (size < 4 * strings.length) size *= 2;
    const hashes = new Int32Array(size);
    hashes.set(this.hashes.subarray(0, this.indexed));
    for (let id = this.indexed; id < strings.length; id++) hashes[id] = hashOf(strings[id]!, 0, strings[id]!.length);
    this.table = new Int32Array(size);
    this.hashes = hashes;
    this.indexed = strings.length;
    this.crowded.clear();
    strings.forEach((text, id) => {
      const place = this.placeOf(hashes[id]!, text, 0, text.length);
      if (place < 0) this.crowded.set(text, this.crowded.get(text) ?? id);
      else if (this.table[place] === 0) this.table[place] = id + 1;
    });
  }
}

function hashOf(source: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

function isSameText(source: string, from: number, to: number, text: string): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== source.charCodeAt(from + at)) return false;
  }
  return true;
}

/** A text cut out of a large one would keep all of that in memory; joined to a new one and cut again it does not. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
