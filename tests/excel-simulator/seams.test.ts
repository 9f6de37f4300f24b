import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { snapshotFrom } from '../support/snapshotFrom';
import { apiLevels } from './apiLevels';
import { ExcelSimulator } from './excelSimulator';
import { connectHost, loadOfficeJs, type NativeBridge } from './loadOfficeJs';
import { ActionType, PathType, type RequestBody } from './wire';

const folder = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
const source = readFileSync(join(folder, 'excel-web-16.00.debug.js'), 'utf8');
const fixture = snapshotFrom({ Plan: [['Action', 'Target']] });

interface Sent {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody };
}

/** Answers nothing; keeps what the client sends. */
class SilentBridge implements NativeBridge {
  readonly sent: Sent[] = [];
  onMessageFromHost?: (message: string) => void;

  sendMessageToHost(message: string): void {
    this.sent.push(JSON.parse(message) as Sent);
  }
}

async function exchangesOf(work: (context: Excel.RequestContext) => unknown, excelApi = '1.13') {
  const simulator = new ExcelSimulator(fixture, { excelApi });
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    work(context);
    await context.sync();
  });
  return simulator.exchanges;
}

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Plan');

/** What the simulator relies on inside the library: an upgrade that moves it must fail here, loudly. */
describe('the files of Office.js', () => {
  test('are of the version the simulator was written for', () => {
    const manifest = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string };
    expect(manifest.version).toBe('1.1.110');
  });

  test.each(['office.js', 'excel-web-16.00.js', 'excel-web-16.00.debug.js', 'en-us/office_strings.js'])(
    '%s is there',
    (file) => expect(existsSync(join(folder, file))).toBe(true),
  );

  test.each([
    'ContextActivationManager_getAppContextAsync',
    'ContextActivationManager_notifyHost',
    '"appCommandInvoked"',
    '"richApiMessage"',
    'dispidExecuteRichApiRequestMethod: 93',
    'dispidAppCommandInvocationCompletedMethod: 94',
    'Utility._synchronousCleanup = false',
    'CommonUtility._doApiNotSupportedCheck = false',
  ])('the client has %s', (text) => expect(source).toContain(text));

  test('the table of versions is where it is read', () => {
    expect(apiLevels().size).toBeGreaterThan(500);
    expect(apiLevels().get('table.resize')).toBe(13);
    expect(Math.max(...apiLevels().values())).toBe(15);
  });
});

describe('the client', () => {
  test('has the objects that are reached into', () => {
    const { OfficeExtension, OfficeExt } = loadOfficeJs();
    expect(OfficeExtension.HostBridge.init).toBeInstanceOf(Function);
    expect(OfficeExt.Requirement.RequirementMatrix).toBeInstanceOf(Function);
    expect(OfficeExt.Requirement.DefaultSetRequirement).toBeInstanceOf(Function);
  });

  test('sends a request over the bridge as text, and takes the answer with the same number', async () => {
    const bridge = new SilentBridge();
    connectHost(bridge, { excelapi: '1.9' });
    const context = new Excel.RequestContext();
    context.workbook.worksheets.load('items/name');
    const answered = context.sync();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bridge.sent).toMatchObject([{ type: 1, message: { url: 'ProcessQuery', method: 'POST' } }]);
    const { id, message } = bridge.sent[0]!;
    const results = message.body.Actions.map(({ Id, ActionType: type }) => ({
      ActionId: Id,
      Value: type === ActionType.query ? { _Items: [{ _Index: 0, Id: 's1', Name: 'Plan' }] } : {},
    }));
    const answer = { statusCode: 200, headers: {}, body: { Results: results } };
    bridge.onMessageFromHost!(JSON.stringify({ id, type: 2, message: answer }));
    await answered;
    expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Plan']);
  });

  test('answers for requirement sets itself', () => {
    connectHost(new SilentBridge(), { excelapi: '1.10' });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
  });

  test('guards its calls by version only once it is told to', async () => {
    const { CommonUtility } = loadOfficeJs().OfficeExtension;
    const resize = (context: Excel.RequestContext) => sheetOf(context).tables.getItem('T').resize('A1:B2');
    expect(() => resize(new Excel.RequestContext())).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
    CommonUtility._doApiNotSupportedCheck = false;
    expect(() => resize(new Excel.RequestContext())).not.toThrow();
    CommonUtility._doApiNotSupportedCheck = true;
  });
});

describe('requests', () => {
  test('say by their flags whether they write and whether a cell being edited holds them back', async () => {
    const [read] = await exchangesOf((context) => sheetOf(context).load('name'));
    const [write] = await exchangesOf((context) => (sheetOf(context).name = 'New'));
    expect([read!.flags & 1, write!.flags & 1, read!.flags & 64, write!.flags & 64]).toEqual([0, 1, 64, 64]);
  });

  test('keep ranges, and give them up in a request of their own before Excel.run ends', async () => {
    const simulator = new ExcelSimulator(fixture);
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1').load('address');
      await context.sync();
      expect(simulator.keptCount).toBe(1);
      expect(simulator.exchanges[0]!.body.AutoKeepReference).toBe(true);
    });
    expect(simulator.keptCount).toBe(0);
  });

  test('ask for a kept range by its number, and for a sheet by its id', async () => {
    const simulator = new ExcelSimulator(fixture);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const cell = sheet.getRange('A1');
      sheet.load('id');
      await context.sync();
      cell.load('values');
      sheet.load('name');
      await context.sync();
    });
    const paths = Object.values(simulator.exchanges[1]!.body.ObjectPaths);
    expect(paths).toContainEqual(expect.objectContaining({ ObjectPathType: PathType.reference, Name: 'ref1' }));
    const { id } = simulator.workbook.sheets[0]!;
    expect(paths).toContainEqual(
      expect.objectContaining({ ObjectPathType: PathType.indexer, ArgumentInfo: { Arguments: [id] } }),
    );
  });

  test('write long arrays in pieces, their size told first', async () => {
    const rows = Array.from({ length: 1600 }, () => ['x']);
    const [sent] = await exchangesOf((context) => (sheetOf(context).getRange('D1:D1600').values = rows));
    const names = sent!.body.Actions.map(({ Name }) => Name);
    expect(names.filter((name) => name === '_ValidateArraySize')).toHaveLength(1);
    expect(names.filter((name) => name === 'Values').length).toBeGreaterThan(1);
  });

  test('end with an error that names the call, and what was answered before it is kept', async () => {
    new ExcelSimulator(fixture);
    const context = new Excel.RequestContext();
    const sheet = sheetOf(context);
    sheet.load('name');
    context.workbook.worksheets.getItem('Gone').load('name');
    await expect(context.sync()).rejects.toMatchObject({
      ...{ name: 'RichApi.Error', code: 'ItemNotFound' },
      debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: expect.stringContaining('getItem') },
    });
    expect(sheet.name).toBe('Plan');
  });

  test('take null for an object that is not there', async () => {
    new ExcelSimulator(fixture);
    await Excel.run(async (context) => {
      const gone = context.workbook.worksheets.getItemOrNullObject('Gone');
      const cell = gone.getRange('A1');
      gone.load('name');
      cell.load('values');
      await context.sync();
      expect([gone.isNullObject, cell.isNullObject]).toEqual([true, true]);
    });
  });

  test('register for events, which come by their number and target', async () => {
    const simulator = new ExcelSimulator(fixture);
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      await context.sync();
    });
    simulator.editCell('Plan', 'B2', { kind: 'number', value: 1 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual(['B2']);
  });
});
