import type { WorkbookSnapshot } from '../core';
import { isSameSnapshot } from './sameSnapshot';

/** Each version keeps a workbook; a step further back is taken by its cells alone. */
const MOST_VERSIONS = 3;

/** What a workbook was before each of the last patches, in their order. */
export class Versions<Version extends { readonly snapshot: WorkbookSnapshot }> {
  private kept: readonly Version[] = [];

  /** Keeps what is about to be patched. */
  keep(version: Version): void {
    this.kept = [...this.kept, version].slice(-MOST_VERSIONS);
  }

  /** Forgets all: the workbook was changed otherwise than by a patch. */
  forget(): void {
    this.kept = [];
  }

  /** Gives the version before the last patch and forgets it; null unless it is as expected, as is the one there now. */
  takeLast(now: Version, before: WorkbookSnapshot, after: WorkbookSnapshot): Version | null {
    const last = this.kept.at(-1);
    if (!last || !isSameSnapshot(last.snapshot, before) || !isSameSnapshot(now.snapshot, after)) return null;
    this.kept = this.kept.slice(0, -1);
    return last;
  }
}
