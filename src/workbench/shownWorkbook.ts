import type { Patch, Range, WorkbookSnapshot } from '../core';
import type { WorkbookHost } from '../hosts/workbookHost';

/** A workbook file held in memory: a host whose bytes can be saved. */
export interface WorkbookFile extends WorkbookHost {
  readonly bytes: Uint8Array;
}

/** What the grid shows: the workbook now, and the range the user is led to. */
export interface WorkbookView {
  readonly workbook: WorkbookSnapshot;
  readonly selection: Selection;
  /** True when the workbook holds something no saved copy has. */
  readonly isUnsaved: boolean;
}

export interface Selection {
  readonly sheet: string;
  readonly range: Range;
}

const FIRST_CELL: Range = { top: 1, left: 1, bottom: 1, right: 1 };

/** A workbook file that tells the grid what it holds and where the user is led. */
export class ShownWorkbook implements WorkbookHost {
  private view: WorkbookView;
  private readonly viewers = new Set<() => void>();

  static async show(host: WorkbookFile, file: string): Promise<ShownWorkbook> {
    return new ShownWorkbook(host, file, await host.readSnapshot());
  }

  private constructor(
    private readonly host: WorkbookFile,
    readonly file: string,
    workbook: WorkbookSnapshot,
  ) {
    const first = workbook.sheets.find(({ visibility }) => visibility === 'visible') ?? workbook.sheets[0];
    this.view = { workbook, selection: { sheet: first?.name ?? '', range: FIRST_CELL }, isUnsaved: false };
  }

  get bytes(): Uint8Array {
    return this.host.bytes;
  }

  readonly getView = (): WorkbookView => this.view;

  readonly subscribeView = (viewer: () => void): (() => void) => {
    this.viewers.add(viewer);
    return () => this.viewers.delete(viewer);
  };

  readSnapshot(): Promise<WorkbookSnapshot> {
    return this.host.readSnapshot();
  }

  async applyPatch(expected: WorkbookSnapshot, patch: Patch): Promise<void> {
    await this.host.applyPatch(expected, patch);
    this.changeView({ workbook: await this.host.readSnapshot(), isUnsaved: true });
  }

  async select(sheet: string, range: Range): Promise<void> {
    await this.host.select(sheet, range);
    this.changeView({ selection: { sheet, range } });
  }

  onChanged(listener: () => void): () => void {
    return this.host.onChanged(listener);
  }

  markSaved(): void {
    this.changeView({ isUnsaved: false });
  }

  private changeView(part: Partial<WorkbookView>): void {
    this.view = { ...this.view, ...part };
    for (const viewer of [...this.viewers]) viewer();
  }
}
