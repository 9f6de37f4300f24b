import { formatRange, type FileContents, type Patch, type Range, type WorkbookSnapshot } from '../../core';
import { HostError } from '../hostError';
import type { HostDescription, WorkbookHost } from '../workbookHost';
import { listenForChanges } from './listenForChanges';
import { readWorkbook, type FindSheetsInUse } from './read/readWorkbook';
import type { ExcelMemory } from './excelMemory';
import { runExcel } from './runExcel';
import { queueState, readPartIds, readState } from './statePart';
import { isOfficeError } from './toHostError';

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
  private readonly memory: ExcelMemory = { partIds: null, inUse: new Set() };

  constructor({ findSheetsInUse, timeoutMs = 60_000, onFailure = throwLater }: ExcelHostOptions) {
    this.findSheetsInUse = findSheetsInUse;
    this.timeoutMs = timeoutMs;
    this.onFailure = onFailure;
  }

  async readSnapshot(): Promise<WorkbookSnapshot> {
    const { snapshot, state, inUse } = await runExcel(this.timeoutMs, (excel) =>
      readWorkbook(excel, this.findSheetsInUse),
    );
    this.memory.partIds = state.ids;
    this.memory.inUse = inUse;
    return snapshot;
  }

  /** Two requests after a snapshot was read: the comparison, then the write. One step of Excel's undo where it can be. */
  async applyPatch(expected: WorkbookSnapshot, patch: Patch): Promise<void> {
    const { applyInExcel } = await laterPart(import('./write/applyInExcel'));
    await applyInExcel(this.timeoutMs, this.memory, expected, patch);
  }

  async readState(): Promise<string | null> {
    const { xml } = await runExcel(this.timeoutMs, async (excel) => {
      const proxies = queueState(excel.context.workbook, await readPartIds(excel));
      await excel.sync();
      return readState(proxies);
    });
    return xml;
  }

  async listFileContents(): Promise<FileContents> {
    const { listContents } = await laterPart(import('./share/listContents'));
    return runExcel(this.timeoutMs, (excel) => listContents(excel, this.memory.inUse));
  }

  async describe(): Promise<HostDescription> {
    return (await laterPart(import('./describeExcel'))).describeExcel();
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
    return listenForChanges(this.timeoutMs, listener, this.onFailure);
  }
}

/** What is only needed now and then comes in scripts of its own; nothing was changed when one cannot be had. */
async function laterPart<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    throw new HostError('part-missing', '', { cause });
  });
}

function throwLater(error: HostError): void {
  setTimeout(() => {
    throw error;
  });
}
