import { applyPatch, type Patch, type PatchCell, type Range, type WorkbookSnapshot } from '../../core';
import { checkFixes } from '../checkFixes';
import { checkPatch } from '../checkPatch';
import { HostError } from '../hostError';
import { isSameSnapshot } from '../sameSnapshot';
import { requireSheet } from '../requireSheet';
import { Versions } from '../versions';
import type { WorkbookHost } from '../workbookHost';

/** A workbook that is a plain object: what tests and previews work on. */
export class MemoryHost implements WorkbookHost {
  /** What was last shown to the user. */
  selection: { readonly sheet: string; readonly range: Range } | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly versions = new Versions<{ readonly snapshot: WorkbookSnapshot }>();

  constructor(private snapshot: WorkbookSnapshot) {}

  readSnapshot(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.snapshot);
  }

  async applyPatch(expected: WorkbookSnapshot, patch: Patch): Promise<void> {
    if (!isSameSnapshot(expected, this.snapshot)) throw new HostError('workbook-changed', this.snapshot.file);
    checkPatch(this.snapshot, patch);
    checkFixes(this.snapshot, patch);
    this.versions.keep({ snapshot: this.snapshot });
    this.snapshot = applyPatch(this.snapshot, patch);
  }

  async takeBack(before: WorkbookSnapshot, after: WorkbookSnapshot): Promise<boolean> {
    const version = this.versions.takeLast({ snapshot: this.snapshot }, before, after);
    if (version) this.snapshot = version.snapshot;
    return version !== null;
  }

  async select(sheet: string, range: Range): Promise<void> {
    this.selection = { sheet: requireSheet(this.snapshot, sheet).name, range };
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Changes one cell as another person would, and tells the listeners. */
  editCell(sheet: string, row: number, column: number, cell: PatchCell): void {
    this.versions.forget();
    this.snapshot = applyPatch(this.snapshot, [{ op: 'writeCells', sheet, row, column, cells: [[cell]] }]);
    for (const listener of [...this.listeners]) listener();
  }
}
