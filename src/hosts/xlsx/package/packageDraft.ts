import { DamagedError } from '../damagedError';
import { packEntry } from '../zip/packEntry';
import { writeZip } from '../zip/writeZip';
import { encodePart } from './partText';
import type { Parts, XlsxPackage } from './xlsxPackage';

interface Change {
  readonly path: string;
  /** The new text; null for a part taken out. */
  readonly text: string | null;
}

/** A package being changed. Parts that keep their text keep their packed bytes. */
export class PackageDraft implements Parts {
  private readonly changes = new Map<string, Change>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly original: XlsxPackage) {}

  /** The paths of all parts as they are now. */
  paths(): string[] {
    const kept = this.original.entries.map(({ name }) => name).filter((name) => this.has(name));
    const added = [...this.changes.values()].filter(({ path, text }) => text !== null && !this.original.has(path));
    return [...kept, ...added.map(({ path }) => path)];
  }

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change ? change.text !== null : this.original.has(path);
  }

  text(path: string): string {
    const change = this.changes.get(path.toLowerCase());
    if (!change) return this.originalText(path);
    if (change.text === null) throw new DamagedError(`The part ${path} is missing.`);
    return change.text;
  }

  /** Adds a part or gives it a new text; the text it had in the file is no change. */
  write(path: string, text: string): void {
    const isAsItWas = this.original.has(path) && this.originalText(path) === text;
    if (isAsItWas) this.changes.delete(path.toLowerCase());
    else this.changes.set(path.toLowerCase(), { path, text });
  }

  /** Gives a part what becomes of its text. */
  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.text(path)));
  }

  remove(path: string): void {
    if (this.original.has(path)) this.changes.set(path.toLowerCase(), { path, text: null });
    else this.changes.delete(path.toLowerCase());
  }

  /** The new file: entries in their order, new ones last. Null when nothing changed. */
  build(): Uint8Array | null {
    if (this.changes.size === 0) return null;
    const kept = this.original.entries.flatMap((entry) => {
      const change = this.changes.get(entry.name.toLowerCase());
      if (!change) return entry;
      return change.text === null ? [] : packEntry(entry.name, encodePart(change.text));
    });
    const added = [...this.changes.values()].flatMap(({ path, text }) =>
      text === null || this.original.has(path) ? [] : packEntry(path, encodePart(text)),
    );
    return writeZip([...kept, ...added]);
  }

  /** Unpacked once: parts are asked for again and again. */
  private originalText(path: string): string {
    const key = path.toLowerCase();
    let text = this.texts.get(key);
    if (text === undefined) this.texts.set(key, (text = this.original.text(path)));
    return text;
  }
}
