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

type Case = [what: string, code: string, work: (context: Excel.RequestContext) => unknown];

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');
const locked = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Locked');
const bars = (sheet: Excel.Worksheet) => sheet.charts.add('BarClustered', sheet.getRange('B2'), 'Columns');

/** At least one wrong call of every kind of thing that whole sheets are written with. */
describe('refuses', () => {
  test.each<Case>([
    ['a sheet whose name is taken', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('PLAN')],
    ['a sheet whose name has a slash', 'InvalidArgument', (context) => context.workbook.worksheets.add('a/b')],
    ['a long name of a sheet', 'InvalidArgument', (context) => context.workbook.worksheets.add('x'.repeat(32))],
    ['a place no sheet can have', 'InvalidArgument', (context) => (plan(context).position = 7)],
    [
      'hiding all sheets',
      'InvalidOperation',
      (context) => [plan(context), locked(context)].forEach((sheet) => (sheet.visibility = 'Hidden')),
    ],
    [
      'deleting all sheets',
      'InvalidOperation',
      (context) => [plan(context), locked(context)].forEach((sheet) => sheet.delete()),
    ],
    ['a table over a table', 'InvalidArgument', (context) => plan(context).tables.add('B1:C2', true)],
    [
      'a table on a protected sheet',
      'AccessDenied',
      (context) => locked(context).tables.add(locked(context).getRange('A1:A2'), true),
    ],
    [
      "a table's name that is taken",
      'InvalidArgument',
      (context) => (plan(context).tables.add(plan(context).getRange('D1:D2'), true).name = 'known'),
    ],
    [
      'an unknown style of tables',
      'InvalidArgument',
      (context) => (plan(context).tables.getItem('PlanTable').style = 'Nice'),
    ],
    [
      'a kind of chart it does not have',
      'InvalidArgument',
      (context) => plan(context).charts.add('Pie', plan(context).getRange('B2'), 'Columns'),
    ],
    ['a chart on a protected sheet', 'AccessDenied', (context) => bars(locked(context))],
    [
      'a series that is not there',
      'InvalidArgument',
      (context) => bars(plan(context)).series.getItemAt(3).load('name'),
    ],
    [
      'a colour of a chart that is none',
      'InvalidArgument',
      (context) => bars(plan(context)).series.getItemAt(0).format.fill.setSolidColor('0072B2'),
    ],
    ['a number that is text', 'InvalidArgument', (context) => (bars(plan(context)).axes.valueAxis.minimum = '0')],
    [
      'another kind of conditional format',
      'InvalidArgument',
      (context) => plan(context).getRange('A1').conditionalFormats.add('Custom'),
    ],
    [
      'two icons of three',
      'InvalidArgument',
      (context) => (plan(context).getRange('B2').conditionalFormats.add('IconSet').iconSet.criteria = []),
    ],
    [
      'a long list of choices',
      'InvalidArgument',
      (context) =>
        (plan(context).getRange('B2').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        }),
    ],
    ['a link to nowhere', 'InvalidArgument', (context) => (plan(context).getRange('A1').hyperlink = {})],
    ['a height no row can have', 'InvalidArgument', (context) => (plan(context).getRange('A1').format.rowHeight = 500)],
    ['an unknown paper', 'InvalidArgument', (context) => (plan(context).pageLayout.paperSize = 'Legal')],
    [
      'titles that are no whole rows',
      'InvalidArgument',
      (context) => plan(context).pageLayout.setPrintTitleRows(plan(context).getRange('B1:B2')),
    ],
    [
      'a print area of another sheet',
      'InvalidArgument',
      (context) => plan(context).pageLayout.setPrintArea(locked(context).getRange('A1')),
    ],
    [
      'a page of a protected sheet',
      'AccessDenied',
      (context) => (locked(context).pageLayout.orientation = 'Landscape'),
    ],
    [
      'freezing cells of another sheet',
      'InvalidArgument',
      (context) => plan(context).freezePanes.freezeAt(locked(context).getRange('A1')),
    ],
    ['freezing on a protected sheet', 'AccessDenied', (context) => locked(context).freezePanes.freezeRows(1)],
  ])('%s', async (_, code, work) => {
    await expect(run(work)).rejects.toMatchObject({ code });
  });

  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['freezing panes', '1.6', (context) => plan(context).freezePanes.freezeRows(1)],
    ['lists of choices', '1.7', (context) => plan(context).getRange('A1').dataValidation.clear()],
    ['page layouts', '1.8', (context) => (plan(context).pageLayout.orientation = 'Landscape')],
    ['conditional formats', '1.5', (context) => plan(context).getRange('A1').conditionalFormats.clearAll()],
  ])('%s where Excel is too old for them', async (_, excelApi, work) => {
    await expect(run(work, excelApi)).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('keeps to what Excel does', () => {
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
