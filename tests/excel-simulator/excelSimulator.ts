import { cellFromPatch, formatRange, parseRange, type PatchCell, type WorkbookSnapshot } from '../../src/core';
import { connectHost, type NativeBridge } from './loadOfficeJs';
import { cellFromSnapshot } from './model/cell';
import type { KnownValues } from './model/sheetModel';
import { WorkbookModel } from './model/workbookModel';
import { workbookObject } from './objects/workbook';
import { RequestProcessor } from './requestProcessor';
import type { RequestBody, ResponseBody } from './wire';

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

export interface SimulatorOptions {
  /** The version of ExcelApi that the simulated Excel has. */
  readonly excelApi?: string;
  /** Values of formulas that are told instead of calculated. */
  readonly knownValues?: KnownValues;
}

/** What the client sent and what came back, for assertions. */
export interface Exchange {
  readonly flags: number;
  readonly body: RequestBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** What happens to the next request that counts: `_RemoveReference` alone does not. */
export type Fault =
  | { readonly kind: 'action-fails'; readonly action: number; readonly code: string }
  /** Everything is done, but no answer comes. */
  | { readonly kind: 'reply-lost' }
  /** Somebody gets in between: called before the request is carried out. */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

/**
 * A workbook behind Microsoft's real Office.js: it answers the requests of the client on its native bridge, strictly,
 * and always later. One at a time: the newest has the client.
 */
export class ExcelSimulator {
  readonly workbook: WorkbookModel;
  /** Requests in the order they came, those that only give up references left out. */
  readonly exchanges: Exchange[] = [];
  /** While true a cell is being edited: requests wait or fail, as they ask for. */
  private isEditing = false;
  private canWait = true;
  private readonly waiting: Message[] = [];
  private readonly faults = new Map<number, Fault>();
  private readonly events = new Set<number>();
  private readonly processor: RequestProcessor;
  private readonly bridge: NativeBridge;

  constructor(snapshot: WorkbookSnapshot, { excelApi = '1.9', knownValues }: SimulatorOptions = {}) {
    this.workbook = new WorkbookModel(snapshot, knownValues);
    this.processor = new RequestProcessor(workbookObject(this.workbook, this.events), () => this.calculate());
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    connectHost(this.bridge, { excelapi: excelApi, delayforcelledit: '1.1' });
  }

  get requestCount(): number {
    return this.exchanges.length;
  }

  /** Ranges the client has not given up. */
  get keptCount(): number {
    return this.processor.keptCount;
  }

  snapshot(): WorkbookSnapshot {
    this.calculate();
    return this.workbook.snapshot();
  }

  /** Sets a fault for a request to come: 1 is the next. */
  onRequest(number: number, fault: Fault): void {
    this.faults.set(this.requestCount + number, fault);
  }

  /** An Excel that fails while a cell is being edited, whatever it is asked for. */
  cannotWait(): void {
    this.canWait = false;
  }

  beginCellEdit(): void {
    this.isEditing = true;
  }

  endCellEdit(): void {
    this.isEditing = false;
    for (const message of this.waiting.splice(0)) void this.answer(message);
  }

  /** What a user does to a cell; listeners are told. */
  editCell(sheetName: string, address: string, cell: PatchCell): void {
    const sheet = this.workbook.findSheet(sheetName)!;
    const { top, left } = parseRange(address)!;
    sheet.setCell(top, left, cellFromSnapshot(cellFromPatch(cell, this.workbook.dateSystem)));
    this.raise(10, { type: 'WorksheetChanged', changeType: 'RangeEdited', worksheetId: sheet.id, address });
  }

  deleteSheet(name: string): void {
    const { id } = this.workbook.findSheet(name)!;
    this.workbook.deleteSheet(name);
    this.raise(15, { type: 'WorksheetDeleted', worksheetId: id });
  }

  private raise(type: number, args: Readonly<Record<string, string>>): void {
    if (!this.events.has(type)) return;
    const entry = [65536, type, 'Workbook', JSON.stringify({ source: 'Local', shiftDirection: 'None', ...args })];
    this.deliver(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  }

  /** Events come some time after the answer to what raised them. */
  private tellOwnChanges(): void {
    for (const { sheet, range } of this.workbook.ownChanges.splice(0)) {
      const args = { type: 'WorksheetChanged', changeType: 'RangeEdited', worksheetId: sheet.id };
      setTimeout(() => this.raise(10, { ...args, address: formatRange(range) }), 5);
    }
  }

  private calculate(): void {
    for (const sheet of this.workbook.sheets) sheet.calculate('Range.formulas');
  }

  private receive(text: string): void {
    void this.answer(JSON.parse(text) as Message);
  }

  private async answer(message: Message): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const { body } = message.message;
    if (this.isEditing && this.canWait && message.flags & DELAY_FOR_CELL_EDIT) {
      this.waiting.push(message);
      return;
    }
    if (this.isEditing) return this.fail(message.id, 400, 'InvalidOperationInCellEditMode');
    const isCleanup = body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
    const number = this.requestCount + 1;
    const fault = isCleanup ? undefined : this.faults.get(number);
    const requestBytes = JSON.stringify(body).length;
    if (requestBytes > PAYLOAD_LIMIT) return this.fail(message.id, 400, 'RequestPayloadSizeLimitExceeded');
    if (fault?.kind === 'meanwhile') fault.act();
    const response = this.processor.process(body, fault?.kind === 'action-fails' ? fault : undefined);
    this.tellOwnChanges();
    const responseBytes = JSON.stringify(response).length;
    if (!isCleanup) this.exchanges.push({ flags: message.flags, body, requestBytes, responseBytes });
    if (fault?.kind === 'reply-lost') return;
    if (responseBytes > PAYLOAD_LIMIT) return this.fail(message.id, 400, 'ResponsePayloadSizeLimitExceeded');
    this.reply(message.id, response);
  }

  private reply(id: number, body: ResponseBody): void {
    this.deliver(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
  }

  private fail(id: number, statusCode: number, code: string): void {
    const body = { error: { code, message: 'The simulator refuses this.' } };
    this.deliver(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: JSON.stringify(body) } }));
  }

  private deliver(text: string): void {
    setImmediate(() => this.bridge.onMessageFromHost?.(text));
  }
}
