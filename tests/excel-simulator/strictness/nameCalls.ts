import { plan, planCell, readOnly, wrong, type WrongCall } from './wrongCall';

/** Wrong names of cells. */
export const namingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a name that stands', 'ItemAlreadyExists', (context) => context.workbook.names.add('known', planCell(context))),
  wrong('a name like a cell', 'InvalidArgument', (context) => context.workbook.names.add('A1', planCell(context))),
  wrong('a name of nothing', 'InvalidArgument', (context) => {
    const { names, worksheets } = context.workbook;
    names.add('New', worksheets.getItemOrNullObject('Gone').getRange('A1'));
  }),
  wrong('a name of cells that were deleted', 'InvalidArgument', (context) => {
    const cell = planCell(context);
    plan(context).delete();
    context.workbook.names.add('New', cell);
  }),
  wrong('a name that is seen by a word', 'InvalidArgument', (context) => {
    Object.assign(context.workbook.names.getItem('Known'), { visible: 'no' });
  }),
  wrong(
    'a name in a workbook that is read-only',
    'AccessDenied',
    (context) => context.workbook.names.add('New', planCell(context)),
    { meanwhile: readOnly },
  ),
  wrong(
    'hiding a name of a workbook that is read-only',
    'AccessDenied',
    ({ workbook }) => {
      workbook.names.getItem('Known').visible = false;
    },
    { meanwhile: readOnly },
  ),
];

/** Wrong ways to delete a name. */
export const unnamingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('deleting a name that is not there', 'ItemNotFound', ({ workbook }) => workbook.names.getItem('Gone').delete()),
  wrong(
    'deleting a name of a workbook that is read-only',
    'AccessDenied',
    ({ workbook }) => workbook.names.getItem('Known').delete(),
    { meanwhile: readOnly },
  ),
];
