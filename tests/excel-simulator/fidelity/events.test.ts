import { snapshotFrom } from '../../support/snapshotFrom';
import { ExcelSimulator } from '../excelSimulator';

const fixture = () =>
  snapshotFrom({
    Plan: [
      ['Action', 'Target'],
      ['b', 1],
      ['a', 2],
    ],
    Other: [['x']],
  });
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
type Heard = Readonly<Record<string, unknown>>;

/** Listens to a whole workbook and to one sheet of it; gives what was heard. */
async function listen(): Promise<{ simulator: ExcelSimulator; heard: Heard[]; ofPlan: Heard[] }> {
  const simulator = new ExcelSimulator(fixture(), { excelApi: '1.13' });
  const [heard, ofPlan]: [Heard[], Heard[]] = [[], []];
  const note = (list: Heard[]) => (args: object) => Promise.resolve(void list.push({ ...args }));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const events = [worksheets.onChanged, worksheets.onAdded, worksheets.onDeleted, worksheets.onRowSorted];
    for (const event of [...events, worksheets.onSelectionChanged]) {
      (event as OfficeExtension.EventHandlers<object>).add(note(heard));
    }
    const plan = worksheets.getItem('Plan');
    plan.load('id');
    await context.sync();
    plan.onChanged.add(note(ofPlan));
    await context.sync();
  });
  return { simulator, heard, ofPlan };
}

test('people are heard, with what they did and where', async () => {
  const { simulator, heard, ofPlan } = await listen();
  const { staff, workbook } = simulator;
  const { id } = workbook.findSheetByName('Plan')!;
  const did: [act: () => void, heard: Heard][] = [
    [() => staff.editCell('Plan', 'B2', { kind: 'number', value: 7 }), { changeType: 'RangeEdited', address: 'B2' }],
    [() => staff.insertRows('Plan', 2, 3), { changeType: 'RowInserted', address: 'A2:XFD4' }],
    [() => staff.deleteRows('Plan', 2, 3), { changeType: 'RowDeleted' }],
    [() => staff.insertColumns('Plan', 1, 1), { changeType: 'ColumnInserted', address: 'A1:A1048576' }],
    [() => staff.deleteColumns('Plan', 1, 1), { changeType: 'ColumnDeleted' }],
    [
      () => staff.sortRows('Plan', 'A2:B3', { key: 0, isAscending: true }),
      { type: 'WorksheetRowSorted', address: 'A2:B3' },
    ],
    [() => staff.select('Plan', 'B2'), { type: 'WorksheetSelectionChanged', address: 'B2' }],
    [() => staff.addSheet('New'), { type: 'WorksheetAdded' }],
    [() => staff.deleteSheet('New'), { type: 'WorksheetDeleted' }],
  ];
  for (const [act] of did) {
    act();
    await settled();
  }
  expect(heard).toMatchObject(did.map(([, args]) => args));
  expect(heard.slice(0, 7).every(({ worksheetId }) => worksheetId === id)).toBe(true);
  expect(ofPlan.map(({ changeType }) => changeType)).toEqual(heard.slice(0, 5).map(({ changeType }) => changeType));
  staff.editCell('Other', 'A1', { kind: 'number', value: 1 });
  await settled();
  expect(ofPlan).toHaveLength(5);
});

test('what the add-in does itself is heard too, but while it has turned events off', async () => {
  const { simulator, heard } = await listen();
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan');
    plan.getRange('A2').values = [['mine']];
    await context.sync();
    await settled();
    context.runtime.enableEvents = false;
    plan.getRange('A3').values = [['silent']];
    plan.getRange('A2:B3').sort.apply([{ key: 0 }]);
    await context.sync();
    simulator.staff.editCell('Plan', 'B3', { kind: 'number', value: 9 });
    await settled();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  expect(heard).toMatchObject([
    { address: 'A2', triggerSource: 'ThisLocalAddin' },
    { address: 'B3', source: 'Local' },
  ]);
});

test('a new name is heard where Excel has that event', async () => {
  const simulator = new ExcelSimulator(fixture());
  simulator.workbook.events.register(25, 'Workbook');
  simulator.workbook.renameSheet(simulator.workbook.sheets[0]!, 'Quiet');
  expect(simulator.workbook.events.take()).toEqual([]);
  simulator.workbook.events.raise(25, simulator.workbook.sheets[0]!, { nameBefore: 'Plan', nameAfter: 'Quiet' });
  expect(simulator.workbook.events.take()).toMatchObject([[65536, 25, 'Workbook', expect.stringContaining('Quiet')]]);
});
