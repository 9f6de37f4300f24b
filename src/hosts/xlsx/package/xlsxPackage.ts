import { DamagedError } from '../damagedError';
import { inflateEntry } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';
import type { ZipEntry } from '../zip/zipEntry';
import { decodePart } from './partText';

/** What reads parts: a package as it is or one that is being changed. Paths match whatever their case. */
export interface Parts {
  has(path: string): boolean;
  /** @throws DamagedError when the part is missing or corrupt. */
  text(path: string): string;
}

/** The parts of a workbook file, unpacked only when asked for. */
export class XlsxPackage implements Parts {
  readonly entries: readonly ZipEntry[];
  private readonly byPath = new Map<string, ZipEntry>();

  /** @throws DamagedError when the bytes are no whole zip. */
  constructor(bytes: Uint8Array) {
    this.entries = readZip(bytes);
    for (const entry of this.entries) this.byPath.set(entry.name.toLowerCase(), entry);
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
    const entry = this.find(path);
    if (!entry) throw new DamagedError(`The part ${path} is missing.`);
    return decodePart(inflateEntry(entry));
  }
}
