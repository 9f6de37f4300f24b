import type { FileContents, Patch, Range, WorkbookSnapshot } from '../../core';
import { HostError } from '../hostError';
import { requireSheet } from '../requireSheet';
import { isSameSnapshot } from '../sameSnapshot';
import { Versions } from '../versions';
import type { WorkbookHost } from '../workbookHost';
import { listContents, patchXlsx, readXlsx, type XlsxWorkbook } from './xlsxWorkbook';

/** A workbook file held in memory. Saving its `bytes` is up to whoever opened it. */
export class XlsxHost implements WorkbookHost {
  /** What was last shown to the user. */
  selection: { readonly sheet: string; readonly range: Range } | null = null;
  private workbook: XlsxWorkbook;
  private readonly versions = new Versions<XlsxWorkbook>();
  private readonly listeners = new Set<() => void>();

  /** @throws HostError as {@link readXlsx} does. */
  constructor(bytes: Uint8Array, file: string) {
    this.workbook = readXlsx(bytes, file);
  }

  /** The file as it is now. */
  get bytes(): Uint8Array {
    return this.workbook.bytes;
  }

  readSnapshot(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.workbook.snapshot);
  }

  async applyPatch(expected: WorkbookSnapshot, patch: Patch): Promise<void> {
    if (!isSameSnapshot(expected, this.workbook.snapshot)) throw new HostError('workbook-changed', this.workbook.file);
    const before = this.workbook;
    this.replaceBytes(patchXlsx(before, patch));
    if (this.workbook !== before) this.versions.keep(before);
  }

  /** To the last byte. */
  async takeBack(before: WorkbookSnapshot, after: WorkbookSnapshot): Promise<boolean> {
    const version = this.versions.takeLast(this.workbook, before, after);
    if (version) this.workbook = version;
    return version !== null;
  }

  async listFileContents(): Promise<FileContents> {
    return listContents(this.workbook);
  }

  async select(sheet: string, range: Range): Promise<void> {
    this.selection = { sheet: requireSheet(this.workbook.snapshot, sheet).name, range };
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * A change made by the user and not by the product: no snapshot is compared, and the listeners are told.
   * @throws HostError as {@link patchXlsx} does.
   */
  edit(patch: Patch): void {
    this.replaceBytes(patchXlsx(this.workbook, patch));
    this.versions.forget();
    this.tellListeners();
  }

  /**
   * The file as it was changed elsewhere; the listeners are told.
   * @throws HostError as {@link readXlsx} does, and then keeps what it has.
   */
  reload(bytes: Uint8Array): void {
    this.workbook = readXlsx(bytes, this.workbook.file);
    this.versions.forget();
    this.tellListeners();
  }

  /** Reading what was just written makes sure that it can be read; parts that kept their bytes were read before. */
  private replaceBytes(bytes: Uint8Array): void {
    if (bytes !== this.workbook.bytes) this.workbook = readXlsx(bytes, this.workbook.file, this.workbook);
  }

  private tellListeners(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
