import type { PatchCell, WorkbookSnapshot } from '../../src/core';
import { stopOf, type Fault } from './faults/fault';
import { connectHost, type NativeBridge } from './loadOfficeJs';
import { WorkbookModel, type WorkbookOptions } from './model/workbookModel';
import { workbookObject } from './objects/workbook';
import { RequestProcessor } from './requestProcessor';
import { Staff } from './staff';
import type { RequestBody, ResponseBody } from './wire';

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

export interface SimulatorOptions extends WorkbookOptions {
  /** The version of ExcelApi that the simulated Excel has. */
  readonly excelApi?: string;
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

/**
 * A workbook behind Microsoft's real Office.js: it answers the requests of the client on its native bridge, strictly,
 * and always later. One at a time: the newest has the client.
 */
export class ExcelSimulator {
  readonly workbook: WorkbookModel;
  /** People at the same workbook. */
  readonly staff: Staff;
  /** Requests in the order they came, those that only give up references left out. */
  readonly exchanges: Exchange[] = [];
  /** While true a cell is being edited: requests wait or fail, as they ask for. */
  private isEditing = false;
  private canWait = true;
  private isPaneGone = false;
  /** Asked before a request is carried out, which waits for it: who decides in which order requests come. */
  gate: (() => Promise<void>) | null = null;
  private readonly gone: (() => void)[] = [];
  private readonly waiting: Message[] = [];
  private readonly faults = new Map<number, Fault>();
  private readonly processor: RequestProcessor;
  private readonly bridge: NativeBridge;

  constructor(snapshot: WorkbookSnapshot, { excelApi = '1.9', ...options }: SimulatorOptions = {}) {
    this.workbook = new WorkbookModel(snapshot, options);
    this.staff = new Staff(this.workbook, () => this.deliverEvents());
    const root = workbookObject(this.workbook);
    this.processor = new RequestProcessor(root, (place) => this.workbook.calculate(place), excelApi);
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    // What is of 1.17 now, the pinned client still counts among the sets of Excel on the web.
    const online = Number(excelApi.split('.')[1]) >= 17 ? { excelapionline: '1.1' } : undefined;
    connectHost(this.bridge, { excelapi: excelApi, delayforcelledit: '1.1', ...online });
  }

  get requestCount(): number {
    return this.exchanges.length;
  }

  /** Ranges the client has not given up. */
  get keptCount(): number {
    return this.processor.keptCount;
  }

  snapshot(): WorkbookSnapshot {
    this.workbook.calculate('Range.formulas');
    return this.workbook.snapshot();
  }

  /** Sets a fault for a request to come: 1 is the next. */
  onRequest(number: number, fault: Fault): void {
    this.faults.set(this.requestCount + number, fault);
  }

  /** Comes once the pane was killed. */
  paneKilled(): Promise<void> {
    return new Promise((resolve) => this.gone.push(resolve));
  }

  /** The pane is started again after it was killed: nobody listens, nothing is kept. */
  restartPane(): void {
    this.isPaneGone = false;
    this.faults.clear();
    this.workbook.events.forget();
    this.processor.forget();
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
    this.staff.editCell(sheetName, address, cell);
  }

  deleteSheet(name: string): void {
    this.staff.deleteSheet(name);
  }

  private killPane(): void {
    this.isPaneGone = true;
    for (const tell of this.gone.splice(0)) tell();
  }

  private deliverEvents(): void {
    const entries = this.workbook.events.take();
    if (entries.length > 0) this.deliver(JSON.stringify({ type: 3, message: { entries } }));
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as Message;
    // A mistake of the simulator's own must end the test in words, not by an answer that never comes.
    this.answer(message).catch((error: unknown) => this.fail(message.id, 500, `Simulator: ${String(error)}`));
  }

  private async answer(message: Message): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const { body } = message.message;
    if (this.isPaneGone) return;
    const isCleanup = body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
    if (!isCleanup) await this.gate?.();
    const number = this.requestCount + 1;
    const fault = isCleanup ? undefined : this.faults.get(number);
    if (fault?.kind === 'cell-edit') {
      this.faults.delete(number);
      this.beginCellEdit();
      setTimeout(() => this.endCellEdit(), fault.ms);
    }
    if (this.isEditing && this.canWait && message.flags & DELAY_FOR_CELL_EDIT) {
      this.waiting.push(message);
      return;
    }
    if (this.isEditing) return this.fail(message.id, 400, 'InvalidOperationInCellEditMode');
    const requestBytes = JSON.stringify(body).length;
    if (requestBytes > PAYLOAD_LIMIT) return this.fail(message.id, 400, 'RequestPayloadSizeLimitExceeded');
    if (fault?.kind === 'meanwhile') {
      this.faults.delete(number);
      await fault.act();
    }
    if (fault?.kind === 'refused') {
      this.faults.delete(number);
      return this.fail(message.id, fault.statusCode, fault.code);
    }
    const response = this.processor.process(body, stopOf(fault));
    this.workbook.isCalculationSuspended = false;
    // Events come some time after the answer to what raised them.
    if (this.workbook.events.isAnyPending) setTimeout(() => this.deliverEvents(), 5);
    const responseBytes = JSON.stringify(response).length;
    if (!isCleanup) this.exchanges.push({ flags: message.flags, body, requestBytes, responseBytes });
    if (fault?.kind === 'pane-killed') return this.killPane();
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
