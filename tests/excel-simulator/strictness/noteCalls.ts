import { lockPlan, lockedCell, plan, planCell, wrong, type WrongCall } from './wrongCall';

const excelApi = '1.18';
const add = (context: Excel.RequestContext, address = 'D1') =>
  context.workbook.notes.add(planCell(context, address), 'Look here.');
const note = (context: Excel.RequestContext) => plan(context).notes.getItemOrNullObject('D1');

/** Wrong notes, by the members of a newer client that are written by hand. */
export const noteCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a note on two cells', 'InvalidArgument', (context) => add(context, 'D1:D2'), { excelApi }),
  wrong('a second note on a cell', 'InvalidOperation', (context) => [add(context), add(context)], { excelApi }),
  wrong(
    'a note that is a number',
    'InvalidArgument',
    (context) => {
      Object.assign(add(context), { content: 1 });
    },
    { excelApi },
  ),
  wrong(
    'a note on a protected sheet',
    'AccessDenied',
    (context) => context.workbook.notes.add(lockedCell(context), 'Look here.'),
    { excelApi },
  ),
];

/** Wrong ways to delete a note. */
export const unnoteCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong(
    'a note that is nowhere',
    'InvalidArgument',
    (context) => plan(context).notes.getItemOrNullObject('?').load('content'),
    { excelApi },
  ),
  wrong(
    'a note of no sheet',
    'InvalidArgument',
    ({ workbook }) => workbook.notes.getItemOrNullObject('D1').load('content'),
    { excelApi },
  ),
  wrong('a note that is not there', 'ItemNotFound', ({ workbook }) => workbook.notes.getItemAt(3).load('content'), {
    excelApi,
  }),
  wrong('deleting a note of a protected sheet', 'AccessDenied', (context) => note(context).delete(), {
    ...{ excelApi, before: add, meanwhile: lockPlan },
  }),
];
