import { formatRange, type Patch, type Range, type WorkbookSnapshot } from '../../core';
import { HostError } from '../hostError';
import type { WorkbookHost } from '../workbookHost';
import { listenForChanges } from './listenForChanges';
import { checkOperations, refuseUnwritten } from './operations/appliers';
import { readWorkbook, type FindSheetsInUse } from './read/readWorkbook';
import { runExcel } from './runExcel';
import { readPartIds } from './statePart';
import { isOfficeError } from './toHostError';
import { compare } from './write/compare';
import { splitPatch } from './write/splitPatch';
import { writePatch } from './write/writePatch';

export interface ExcelHostOptions {
  /** Asked at every reading; the engine knows. */
  readonly findSheetsInUse: FindSheetsInUse;
  /** How long to wait for the answer to one request. */
  readonly timeoutMs?: number;
  /** Told when changes cannot be listened for; by default that is an error of the page. */
  readonly onFailure?: (error: HostError) => void;
}

/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.9. */
export class ExcelHost implements WorkbookHost {
  private readonly findSheetsInUse: FindSheetsInUse;
  private readonly timeoutMs: number;
  private readonly onFailure: (error: HostError) => void;
  /** The custom XML parts in the product's namespace, as last seen; null when they are not known. */
  private partIds: readonly string[] | null = null;
  /** The sheets of which more than the head was read. */
  private inUse: ReadonlySet<string> = new Set();
  private isWriting = false;

  constructor({ findSheetsInUse, timeoutMs = 60_000, onFailure = throwLater }: ExcelHostOptions) {
    this.findSheetsInUse = findSheetsInUse;
    this.timeoutMs = timeoutMs;
    this.onFailure = onFailure;
  }

  async readSnapshot(): Promise<WorkbookSnapshot> {
    const { snapshot, state, inUse } = await runExcel(this.timeoutMs, (excel) =>
      readWorkbook(excel, this.findSheetsInUse),
    );
    this.partIds = state.ids;
    this.inUse = inUse;
    return snapshot;
  }

  /** Two requests after a snapshot was read: the comparison, then the write. */
  async applyPatch(expected: WorkbookSnapshot, patch: Patch): Promise<void> {
    refuseUnwritten(expected, patch);
    const pieces = splitPatch(patch);
    this.isWriting = true;
    try {
      await runExcel(this.timeoutMs, async (excel) => {
        const partIds = this.partIds ?? (await readPartIds(excel));
        const comparison = await compare(excel, { expected, patch, pieces, partIds, inUse: this.inUse });
        this.partIds = partIds;
        if (patch.length === 0) return;
        checkOperations(comparison.current, patch);
        this.partIds = null;
        this.partIds = await writePatch(excel, pieces, comparison);
      });
    } finally {
      this.isWriting = false;
    }
  }

  async select(sheet: string, range: Range): Promise<void> {
    await runExcel(this.timeoutMs, async ({ context, sync }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(formatRange(range)).select();
      await sync().catch((cause: unknown) => {
        throw isOfficeError(cause, 'ItemNotFound') ? new HostError('sheet-missing', sheet, { cause }) : cause;
      });
    });
  }

  onChanged(listener: () => void): () => void {
    return listenForChanges(this.timeoutMs, () => this.isWriting || listener(), this.onFailure);
  }
}

function throwLater(error: HostError): void {
  setTimeout(() => {
    throw error;
  });
}
