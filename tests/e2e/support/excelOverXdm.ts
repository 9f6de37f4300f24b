import type { PatchCell, WorkbookSnapshot } from '../../../src/core';
import { WorkbookModel } from '../../excel-simulator/model/workbookModel';
import { workbookObject } from '../../excel-simulator/objects/workbook';
import { RequestProcessor } from '../../excel-simulator/requestProcessor';
import { Staff } from '../../excel-simulator/staff';
import type { RequestBody } from '../../excel-simulator/wire';

/** A message of the pane's frame: what Office.js asks the page around it. */
interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const NOT_SUPPORTED = 5000;

/** The simulated workbook, answering Office.js the way Excel on the web does: by messages between frames. */
export class ExcelOverXdm {
  readonly workbook: WorkbookModel;
  /** People at the same workbook. */
  readonly staff: Staff;
  /** Methods of Office's own services that the page called, such as showing the pane. */
  readonly serviceCalls: string[] = [];
  /** Ribbon commands that were given back. */
  readonly completedCommands: unknown[] = [];
  /** Ends when Excel answers again. */
  whenFree: Promise<void> = Promise.resolve();
  /** Lets a busy Excel answer again. */
  becomeFree: () => void = () => undefined;
  /** Puts a message into the pane's frame. */
  send: (text: string) => void = () => undefined;
  private readonly registrations = new Map<string, XdmRequest>();
  private readonly processor: RequestProcessor;

  constructor(snapshot: WorkbookSnapshot) {
    this.workbook = new WorkbookModel(snapshot);
    this.staff = new Staff(this.workbook, () => this.deliverEvents());
    this.processor = new RequestProcessor(workbookObject(this.workbook), (place) => this.workbook.calculate(place));
  }

  snapshot(): WorkbookSnapshot {
    this.workbook.calculate('Range.formulas');
    return this.workbook.snapshot();
  }

  /** The answer to a message; null for messages that need none. */
  answer(text: string): string | null {
    const request = JSON.parse(text) as XdmRequest;
    if (request._messageType !== 0) return null;
    return response(request, this.dataFor(request), 0);
  }

  /** From now on Excel answers nothing, as while somebody edits a cell. */
  becomeBusy(): void {
    this.whenFree = new Promise((resolve) => (this.becomeFree = resolve));
  }

  /** What a button of the ribbon does. */
  pressRibbonButton(id: string, functionName: string): void {
    this.raise('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) });
  }

  /** What a user does to a cell; the page is told. */
  editCell(sheetName: string, address: string, cell: PatchCell): void {
    this.staff.editCell(sheetName, address, cell);
  }

  private raise(event: string, data: unknown): void {
    this.send(response(this.registrations.get(event)!, data, 1));
  }

  private deliverEvents(): void {
    const entries = this.workbook.events.take();
    if (entries.length > 0) this.raise('richApiMessage', { ArrayData: entries });
  }

  private dataFor(request: XdmRequest): unknown {
    if (request._actionType === 1) this.registrations.set(request._actionName, request);
    if (request._actionType !== 0) return { Error: 0 };
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') return appContext;
    if (request._actionName !== 'executeMethod') return null;
    const { DdaMethod, ArrayData, ...rest } = request._data ?? {};
    if (DdaMethod?.DispatchId === COMMAND_COMPLETED) this.completedCommands.push(rest);
    if (DdaMethod?.DispatchId !== RICH_API || !ArrayData) return { Version: 1, Error: NOT_SUPPORTED };
    const body = JSON.parse(String(ArrayData[4])) as RequestBody;
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(this.process(body))] };
  }

  private process(body: RequestBody): unknown {
    const services = Object.values(body.ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === 2);
    if (services.length === 0) {
      const answer = this.processor.process(body);
      this.workbook.isCalculationSuspended = false;
      // Events come some time after the answer to what raised them.
      if (this.workbook.events.isAnyPending) setTimeout(() => this.deliverEvents(), 5);
      return answer;
    }
    const methods = body.Actions.filter(({ ActionType }) => ActionType === 3);
    this.serviceCalls.push(...methods.map(({ Name }) => Name));
    return { Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
  }
}

function response(request: XdmRequest, data: unknown, responseType: 0 | 1): string {
  const { _actionName, _conversationId, _correlationId, _origin } = request;
  const address = { _messageType: 1, _actionName, _conversationId, _correlationId, _origin, _serializerVersion: 1 };
  return JSON.stringify({ ...address, _data: data, _errorCode: 0, _responseType: responseType });
}

/** What Excel says of itself when the pane starts. */
const appContext = {
  _id: 'plan-monitor',
  _appName: 16,
  _appVersion: '16.00',
  _appUILocale: 'en-GB',
  _dataLocale: 'en-GB',
  _docUrl: 'https://workbooks.test/plan.xlsx',
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _requirementMatrix: JSON.stringify({ ExcelApi: '1.13', SharedRuntime: '1.1', DelayForCellEdit: '1.1' }),
  _hostFullVersion: '16.0.15407.10000',
  _appInstanceId: 'plan-monitor',
  _osfControlType: 1,
  _appMinorVersion: 0,
  _featureGates: {},
};
