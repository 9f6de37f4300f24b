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

  test('a link shows where it leads, in the look of links, unless it is told otherwise', async () => {
    const simulator = await run((context) => {
      plan(context).getRange('A1').hyperlink = { address: 'https://a.b' };
      plan(context).getRange('B1').hyperlink = { address: 'https://a.b', textToDisplay: 'Target' };
    });
    const sheet = simulator.workbook.findSheet('Plan')!;
    expect([sheet.cell(1, 1)?.value, sheet.cell(1, 2)?.value]).toEqual(['https://a.b', 'Target']);
    expect(sheet.look(1, 1)).toMatchObject({ underline: 'Single' });
  });

  test('a sheet that is deleted leaves names without a reference', async () => {
    const simulator = await run((context) => plan(context).delete());
    expect(simulator.snapshot().names).toMatchObject([{ name: 'Known', reference: '#REF!' }]);
  });

  test('a table takes the names of its columns from its first row', async () => {
    const simulator = await run((context) => {
      plan(context).getRange('D1:E1').values = [['Level', '']];
      plan(context).tables.add(plan(context).getRange('D1:E2'), true);
    });
    expect(simulator.snapshot().sheets[0]!.tables[1]!.columns).toEqual(['Level', 'Column1']);
  });
});
