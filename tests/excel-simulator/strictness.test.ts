import { snapshotFrom } from '../support/snapshotFrom';
import { ExcelSimulator } from './excelSimulator';

const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target'],
      ['Train', 5],
    ],
    Locked: [['kept']],
  },
  {
    tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:B2' }],
    names: [{ name: 'Known', reference: 'Plan!$A$1' }],
    protectedSheets: ['Locked'],
  },
);

async function run(work: (context: Excel.RequestContext) => unknown, excelApi = '1.13'): Promise<ExcelSimulator> {
  const simulator = new ExcelSimulator(fixture, { excelApi });
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  return simulator;
}

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

/** The simulator refuses what Excel refuses, and what it does not know: it must never be the lenient one. */
describe('refuses', () => {
  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['an array of another size', 'InvalidArgument', (context) => (plan(context).getRange('A1:B2').values = [['x']])],
    [
      'a long array of another size',
      'InvalidArgument',
      (context) => (plan(context).getRange('D1:D1500').values = column(1600)),
    ],
    ['an address outside the sheet', 'InvalidArgument', (context) => plan(context).getRange('A1048577')],
    ['a cell outside the sheet', 'InvalidArgument', (context) => plan(context).getRange('A1').getCell(-1, 0)],
    ['what is no address', 'InvalidArgument', (context) => plan(context).getRange('nonsense')],
    ['an unknown sheet', 'ItemNotFound', (context) => context.workbook.worksheets.getItem('Gone').load('name')],
    ['an unknown property', 'InvalidArgument', (context) => plan(context).getRange('A1').load('height')],
    ['a method it does not have', 'ApiNotFound', (context) => plan(context).getRange('A1').merge()],
    ['an object it does not have', 'ApiNotFound', (context) => context.workbook.styles.load('items/name')],
    [
      'a protected sheet',
      'AccessDenied',
      (context) => (context.workbook.worksheets.getItem('Locked').getRange('B1').values = [[1]]),
    ],
    [
      'looks on a protected sheet',
      'AccessDenied',
      (context) => context.workbook.worksheets.getItem('Locked').getRange('B1').format.fill.clear(),
    ],
    [
      'a name that stands',
      'ItemAlreadyExists',
      (context) => context.workbook.names.add('known', plan(context).getRange('A1')),
    ],
    [
      'a name like a cell',
      'InvalidArgument',
      (context) => context.workbook.names.add('A1', plan(context).getRange('A1')),
    ],
    ['a formula it does not calculate', 'InvalidArgument', (context) => loadValue(context, '=VLOOKUP(1,A1:B2,2)')],
    [
      'text that Excel takes for a formula',
      'InvalidArgument',
      (context) => (plan(context).getRange('D1').values = [['-abc']]),
    ],
    [
      'a table moved by its corner',
      'InvalidArgument',
      (context) => plan(context).tables.getItem('PlanTable').resize('B1:C2'),
    ],
    [
      'a second header of the same name',
      'InvalidArgument',
      (context) => (plan(context).getRange('B1').values = [['action']]),
    ],
    ['what is no XML', 'InvalidArgument', (context) => context.workbook.customXmlParts.add('text')],
    ['an unknown colour', 'InvalidArgument', (context) => (plan(context).getRange('A1').format.fill.color = 'DDEBF7')],
    ['a call without its requirement set', 'ApiNotFound', (context) => context.workbook.queries.load('items')],
  ])('%s', async (_, code, work) => {
    await expect(run(work)).rejects.toMatchObject({ code });
  });

  test('calls of a later version, by the table of the library', async () => {
    const resize = (context: Excel.RequestContext) => plan(context).tables.getItem('PlanTable').resize('A1:C2');
    await expect(run(resize, '1.12')).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('keeps to what Excel does', () => {
  test('what was written before a failure stays', async () => {
    const simulator = new ExcelSimulator(fixture);
    const failing = Excel.run(async (context) => {
      plan(context).getRange('D1').values = [['written']];
      context.workbook.worksheets.getItem('Gone').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(simulator.workbook.findSheet('Plan')!.cell(1, 4)).toMatchObject({ value: 'written' });
  });

  test.each<[input: unknown, type: string, value: unknown]>([
    ['12', 'Double', 12],
    ['3-4', 'Double', expect.any(Number)],
    ['(1)', 'Double', expect.any(Number)],
    ['6 March', 'Double', expect.any(Number)],
    ['50%', 'Double', expect.any(Number)],
    ['true', 'Boolean', true],
    ['#N/A', 'Error', '#N/A'],
    ["'3-4", 'String', '3-4'],
    ["'=x", 'String', '=x'],
    ["'", 'String', ''],
    ['plain text', 'String', 'plain text'],
    ['=IF(AND(ISNUMBER(B2),B2>0),10/B2,"")', 'Double', 2],
    ['=1/0', 'Error', '#DIV/0!'],
  ])('%j typed into a cell is %s', async (input, type, value) => {
    new ExcelSimulator(fixture);
    await Excel.run(async (context) => {
      const range = plan(context).getRange('D2');
      range.values = [[input]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.valueTypes).toEqual([[type]]);
      expect(range.values).toEqual([[value]]);
    });
  });

  test('null leaves a cell, an empty text clears it, a text format keeps what is typed', async () => {
    const simulator = await run((context) => {
      plan(context).getRange('A2:B2').values = [[null, '']];
      plan(context).getRange('D1').numberFormat = [['@']];
      plan(context).getRange('D1').values = [['=B2']];
    });
    const sheet = simulator.workbook.findSheet('Plan')!;
    expect([sheet.cell(2, 1)?.value, sheet.cell(2, 2), sheet.cell(1, 4)?.value]).toEqual(['Train', null, '=B2']);
  });

  test('kept ranges move with inserted rows and columns of tables', async () => {
    const simulator = new ExcelSimulator(fixture);
    await Excel.run(async (context) => {
      const beside = plan(context).getRange('C1:C2');
      const around = plan(context).getRange('A1:D2');
      await context.sync();
      plan(context).tables.getItem('PlanTable').columns.add(undefined, undefined, 'New');
      simulator.workbook.findSheet('Plan')!.insertRows(2, 3);
      beside.load('address');
      around.load('address');
      await context.sync();
      expect([beside.address, around.address]).toEqual(['Plan!D1:D5', 'Plan!A1:E5']);
    });
  });

  test('answers come later, never at once', async () => {
    new ExcelSimulator(fixture);
    const order: string[] = [];
    await Excel.run(async (context) => {
      plan(context).load('name');
      const answered = context.sync().then(() => order.push('answer'));
      order.push('asked');
      await answered;
    });
    expect(order).toEqual(['asked', 'answer']);
  });
});

function column(length: number): string[][] {
  return Array.from({ length }, () => ['x']);
}

function loadValue(context: Excel.RequestContext, formula: string): void {
  const range = plan(context).getRange('D1');
  range.formulas = [[formula]];
  range.load('values');
}
