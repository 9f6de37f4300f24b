import { applyPatch, type Patch, type SheetSnapshot, type WorkbookSnapshot } from '../../../core';
import { PackageDraft } from '../package/packageDraft';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { WorkbookPart } from '../read/workbookPart';
import { SheetDraft } from './sheetDraft';
import { StylesPart } from './stylesPart';

/** What a patch is applied to. */
export interface PatchTarget {
  readonly package: XlsxPackage;
  readonly part: WorkbookPart;
  readonly snapshot: WorkbookSnapshot;
}

/** A package while a patch goes through it: what the appliers of all operations share. */
export class PatchRun {
  readonly draft: PackageDraft;
  /** The workbook part as it was; its text now is `draft.text(part.path)`. */
  readonly part: WorkbookPart;
  /** The workbook before the patch. */
  readonly before: WorkbookSnapshot;
  readonly styles: StylesPart;
  /** Whether a formula went with a sheet. */
  losesFormulas = false;
  private readonly sheets = new Map<string, SheetDraft>();
  private result: WorkbookSnapshot | null = null;

  constructor(
    target: PatchTarget,
    private readonly patch: Patch,
  ) {
    this.draft = new PackageDraft(target.package);
    this.part = target.part;
    this.before = target.snapshot;
    this.styles = new StylesPart(this.draft, this.part);
    this.part.sheets.forEach(({ path }, index) => this.addSheet(path, this.before.sheets[index]!));
  }

  /** The workbook after the whole patch. */
  get after(): WorkbookSnapshot {
    return (this.result ??= applyPatch(this.before, this.patch));
  }

  /** A sheet that is there now, those that the patch added among them. */
  sheet(name: string): SheetDraft {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) throw new RangeError(`There is no sheet "${name}" in the workbook.`);
    return sheet;
  }

  addSheet(path: string, snapshot: SheetSnapshot): SheetDraft {
    const sheet = new SheetDraft(this.draft, path, snapshot);
    this.sheets.set(snapshot.name.toLowerCase(), sheet);
    return sheet;
  }

  removeSheet(name: string): void {
    this.sheets.delete(name.toLowerCase());
  }

  allSheets(): readonly SheetDraft[] {
    return [...this.sheets.values()];
  }
}
