import { locked, lockPlan, plan, planCell, wrong, type WrongCall } from './wrongCall';

const bars = (sheet: Excel.Worksheet) => sheet.charts.add('BarClustered', sheet.getRange('B2'), 'Columns');
const planBars = (context: Excel.RequestContext) => bars(plan(context));
const firstSeries = (context: Excel.RequestContext) => planBars(context).series.getItemAt(0);

/** Wrong charts. */
export const chartCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a kind of chart it does not have', 'InvalidArgument', (context) =>
    plan(context).charts.add('Pie', planCell(context), 'Columns'),
  ),
  wrong('series in no direction', 'InvalidArgument', (context) => {
    const add = plan(context).charts.add as (kind: string, cells: Excel.Range, by: string) => Excel.Chart;
    return add.call(plan(context).charts, 'Line', planCell(context), 'Across');
  }),
  wrong('a chart of nothing', 'InvalidArgument', (context) => {
    const { worksheets } = context.workbook;
    return plan(context).charts.add('Line', worksheets.getItemOrNullObject('Gone').getRange('A1'), 'Columns');
  }),
  wrong('a chart on a protected sheet', 'AccessDenied', (context) => bars(locked(context))),
  wrong(
    'changing a chart on a protected sheet',
    'AccessDenied',
    (context) => {
      plan(context).charts.getItemOrNullObject('Chart 1').name = 'Other';
    },
    { before: planBars, meanwhile: lockPlan },
  ),
  wrong('a series that is not there', 'InvalidArgument', (context) =>
    planBars(context).series.getItemAt(3).load('name'),
  ),
  wrong('half a series', 'InvalidArgument', (context) => planBars(context).series.getItemAt(0.5).load('name')),
  wrong('a series of an unknown kind', 'InvalidArgument', (context) => {
    Object.assign(firstSeries(context), { chartType: 'Snake' });
  }),
  wrong('a colour of a chart that is none', 'InvalidArgument', (context) =>
    firstSeries(context).format.fill.setSolidColor('0072B2'),
  ),
  wrong('a number that is text', 'InvalidArgument', (context) => {
    planBars(context).axes.valueAxis.minimum = '0';
  }),
  wrong('labels that are a word', 'InvalidArgument', (context) => {
    Object.assign(firstSeries(context), { hasDataLabels: 'yes' });
  }),
  wrong('a title that is a number', 'InvalidArgument', (context) => {
    Object.assign(planBars(context).title, { text: 1 });
  }),
  wrong('an unknown place of the legend', 'InvalidArgument', (context) => {
    Object.assign(planBars(context).legend, { position: 'Above' });
  }),
];

/** Wrong ways to delete a chart. */
export const unchartCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong(
    'deleting a chart of a protected sheet',
    'AccessDenied',
    (context) => plan(context).charts.getItemOrNullObject('Chart 1').delete(),
    { before: planBars, meanwhile: lockPlan },
  ),
];
