import { locked, lockPlan, plan, planCell, planTable, tooNew, wrong, type WrongCall } from './wrongCall';

const newTable = (context: Excel.RequestContext, address = 'D1:D2') =>
  plan(context).tables.add(planCell(context, address), true);
const columns = (context: Excel.RequestContext) => planTable(context).columns;

/** Wrong new tables. */
export const newTableCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a table over a table', 'InvalidArgument', (context) => newTable(context, 'B1:C2')),
  wrong('a table of cells of another sheet', 'InvalidArgument', (context) =>
    plan(context).tables.add(locked(context).getRange('D1:D2'), true),
  ),
  wrong('a table without headers', 'NotImplemented', (context) =>
    plan(context).tables.add(planCell(context, 'D1:D2'), false),
  ),
  wrong('a table on a protected sheet', 'AccessDenied', (context) =>
    locked(context).tables.add(locked(context).getRange('D1:D2'), true),
  ),
  wrong("a table's name that is taken", 'InvalidArgument', (context) => {
    newTable(context).name = 'known';
  }),
  wrong("a table's name with a space", 'InvalidArgument', (context) => {
    newTable(context).name = 'My table';
  }),
  wrong('an unknown style of tables', 'InvalidArgument', (context) => {
    newTable(context).style = 'Nice';
  }),
  wrong('a filter that is a word', 'InvalidArgument', (context) => {
    Object.assign(newTable(context), { showFilterButton: 'yes' });
  }),
];

/** Wrong ways to make a table larger. */
export const growingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a table that is not there', 'ItemNotFound', ({ workbook }) =>
    workbook.tables.getItem('Gone').columns.add(undefined, undefined, 'New'),
  ),
  wrong('a table moved by its corner', 'InvalidArgument', (context) => planTable(context).resize('B1:C2')),
  wrong('a table of headers only', 'InvalidArgument', (context) =>
    planTable(context).resize(planCell(context, 'A1:B1')),
  ),
  wrong('a table grown from another corner', 'InvalidArgument', (context) =>
    planTable(context).resize(planCell(context, 'A2:B3')),
  ),
  wrong('a table grown over another', 'InvalidArgument', (context) => {
    newTable(context);
    planTable(context).resize(planCell(context, 'A1:D2'));
  }),
  wrong('a table grown on a protected sheet', 'AccessDenied', (context) => planTable(context).resize('A1:C2'), {
    meanwhile: lockPlan,
  }),
  wrong('a column on a protected sheet', 'AccessDenied', (context) => columns(context).add(), { meanwhile: lockPlan }),
  wrong(
    "a column's name on a protected sheet",
    'AccessDenied',
    (context) => {
      columns(context).getItemAt(0).name = 'New';
    },
    { meanwhile: lockPlan },
  ),
  wrong('a column that is not there', 'InvalidArgument', (context) => {
    columns(context).getItemAt(5).name = 'New';
  }),
  wrong('half a column', 'InvalidArgument', (context) => {
    columns(context).getItemAt(0.5).name = 'New';
  }),
  wrong('a column in the middle', 'NotImplemented', (context) => columns(context).add(0, undefined, 'New')),
  wrong('a column that pushes half a table', 'InsertDeleteConflict', (context) => {
    newTable(context, 'D1:D4');
    columns(context).add(undefined, undefined, 'New');
  }),
  wrong('a name that another column has', 'InvalidArgument', (context) => {
    columns(context).getItemAt(0).name = 'target';
  }),
  wrong('deleting the last column', 'InvalidOperation', (context) => newTable(context).columns.getItemAt(0).delete()),
  wrong('a table of a sheet that was deleted', 'ItemNotFound', (context) => {
    const table = planTable(context);
    plan(context).delete();
    table.style = 'TableStyleLight1';
  }),
  tooNew('a table given its size', '1.12', (context) => planTable(context).resize('A1:C2')),
];
