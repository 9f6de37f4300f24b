import type { AddHyperlink, DeleteHyperlink, SheetSnapshot, TableSnapshot } from '../../../core';
import type { PackageDraft } from '../package/packageDraft';
import { SheetEdits } from './sheetEdits';
import { shellOf, withShell } from './sheetShell';

/** A worksheet while a patch goes through it. What is done to its cells is gathered, the rest is done to its shell. */
export class SheetDraft {
  readonly edits: SheetEdits;
  /** Heights in points, by row. */
  readonly heights = new Map<number, number>();
  /** What becomes of its links, in the patch's order. */
  readonly links: (AddHyperlink | DeleteHyperlink)[] = [];
  /** Texts of the product's notes by the A1 text of their cell; null takes one out. */
  readonly notes = new Map<string, string | null>();
  /** Its tables as their parts stand, in the sheet's order. */
  readonly tables: TableSnapshot[];
  private changedShell: string | null = null;

  /**
   * @param path of its part.
   * @param snapshot as it was before the patch; empty for a sheet that the patch added.
   */
  constructor(
    private readonly draft: PackageDraft,
    readonly path: string,
    readonly snapshot: SheetSnapshot,
  ) {
    this.edits = new SheetEdits(snapshot);
    this.tables = [...snapshot.tables];
  }

  /** Its XML with an empty `sheetData`. */
  get shell(): string {
    return (this.changedShell ??= shellOf(this.draft.text(this.path)));
  }

  set shell(text: string) {
    this.changedShell = text;
  }

  /** Whether its part or its tables' may have to be written. */
  get isChanged(): boolean {
    const { hasCells, widths } = this.edits;
    const hasTables = this.edits.tables.some((table, index) => table !== this.tables[index]);
    return this.changedShell !== null || hasCells || widths.size > 0 || this.heights.size > 0 || hasTables;
  }

  /** Its XML with the changed shell and the cells as they were before the patch. */
  text(): string {
    const text = this.draft.text(this.path);
    return this.changedShell === null ? text : withShell(text, this.changedShell);
  }
}
