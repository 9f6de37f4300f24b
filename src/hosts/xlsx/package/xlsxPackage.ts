import { DamagedError } from '../damagedError';
import { inflateChunks } from '../zip/inflateChunks';
import { inflateEntry } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';
import type { ZipEntry } from '../zip/zipEntry';
import { decodePart, PartDecoder } from './partText';

/** What reads parts: a package as it is or one that is being changed. Paths match whatever their case. */
export interface Parts {
  has(path: string): boolean;
  /** @throws DamagedError when the part is missing or corrupt. */
  text(path: string): string;
}

/** Bytes of a text told at a time: few enough to be cheap to let go of again. */
const PIECE = 32 * 1024;

/** The parts of a workbook file, unpacked only when asked for. */
export class XlsxPackage implements Parts {
  readonly entries: readonly ZipEntry[];
  private readonly byPath = new Map<string, ZipEntry>();

  /** @throws DamagedError when the bytes are no whole zip, or one with two entries of a name. */
  constructor(bytes: Uint8Array) {
    this.entries = readZip(bytes);
    for (const entry of this.entries) {
      const path = entry.name.toLowerCase();
      if (this.byPath.has(path)) throw new DamagedError(`The zip has two entries ${entry.name}.`);
      this.byPath.set(path, entry);
    }
  }

  /** Bytes of all parts unpacked, as the zip states them. */
  get unpackedSize(): number {
    return this.entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  }

  find(path: string): ZipEntry | undefined {
    return this.byPath.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  text(path: string): string {
    return decodePart(inflateEntry(this.entryOf(path)));
  }

  /**
   * Tells the text of a part piece by piece, for parts too large to stand in memory as a whole.
   * @throws DamagedError when the part is missing or corrupt, which may be known at the end only.
   */
  forEachText(path: string, tell: (text: string) => void): void {
    const decoder = new PartDecoder();
    inflateChunks(this.entryOf(path), (bytes) => {
      for (let at = 0; at < bytes.length; at += PIECE) tell(decoder.decode(bytes.subarray(at, at + PIECE)));
    });
    tell(decoder.end());
  }

  private entryOf(path: string): ZipEntry {
    const entry = this.find(path);
    if (!entry) throw new DamagedError(`The part ${path} is missing.`);
    return entry;
  }
}
