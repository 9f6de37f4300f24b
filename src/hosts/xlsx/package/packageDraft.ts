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

  constructor(private readonly original: XlsxPackage) {}

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change ? change.text !== null : this.original.has(path);
  }

  text(path: string): string {
    return this.changes.get(path.toLowerCase())?.text ?? this.original.text(path);
  }

  /** Adds a part or gives it a new text; the same text again is no change. */
  write(path: string, text: string): void {
    if (this.has(path) && this.text(path) === text) return;
    this.changes.set(path.toLowerCase(), { path, text });
  }

  remove(path: string): void {
    if (this.has(path)) this.changes.set(path.toLowerCase(), { path, text: null });
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
}
