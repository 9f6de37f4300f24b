import { findSheet, type FileContents, type Patch, type Range, type WorkbookSnapshot } from '../core';
import { nextTask } from '../hosts/nextTask';
import type { WorkbookHost } from '../hosts/workbookHost';

/** A workbook file held in memory: a host whose bytes can be saved. */
export interface WorkbookFile extends WorkbookHost {
  readBytes(): Promise<Uint8Array>;
  listFileContents(): Promise<FileContents>;
  /** Lets go of it. */
  close(): void;
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

function firstCell({ sheets }: WorkbookSnapshot): Selection {
  const first = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
  return { sheet: first?.name ?? '', range: FIRST_CELL };
}

/** A workbook file that tells the grid what it holds and where the user is led. */
export class ShownWorkbook implements WorkbookHost {
  readonly isHeldInMemory = true;
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
    this.view = { workbook, selection: firstCell(workbook), isUnsaved: false };
  }

  /** A copy of the file as it is now. */
  readBytes(): Promise<Uint8Array> {
    return this.host.readBytes();
  }

  listFileContents(): Promise<FileContents> {
    return this.host.listFileContents();
  }

  close(): void {
    this.host.close();
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
    const workbook = await this.host.readSnapshot();
    const isThere = findSheet(workbook, this.view.selection.sheet) !== undefined;
    this.changeView({ workbook, isUnsaved: true, ...(!isThere && { selection: firstCell(workbook) }) });
    await nextTask();
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
