import { locked, lockedCell, plan, planCell, readOnly, tooNew, wrong, type WrongCall } from './wrongCall';

const add = (name: string) => (context: Excel.RequestContext) => context.workbook.worksheets.add(name);
const hide = (sheet: Excel.Worksheet) => {
  sheet.visibility = 'Hidden';
};

/** Wrong new sheets. */
export const newSheetCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a sheet whose name is taken', 'ItemAlreadyExists', add('PLAN')),
  wrong('a sheet whose name has a slash', 'InvalidArgument', add('a/b')),
  wrong('a long name of a sheet', 'InvalidArgument', add('x'.repeat(32))),
  wrong('a sheet in a workbook that is read-only', 'AccessDenied', add('New'), { meanwhile: readOnly }),
  wrong('a place no sheet can have', 'InvalidArgument', (context) => {
    plan(context).position = 7;
  }),
  wrong('half a place', 'InvalidArgument', (context) => {
    plan(context).position = 0.5;
  }),
  wrong('an unknown visibility', 'InvalidArgument', (context) => {
    Object.assign(plan(context), { visibility: 'Seen' });
  }),
  wrong('hiding all sheets', 'InvalidOperation', (context) => {
    hide(plan(context));
    hide(locked(context));
  }),
  wrong('gridlines that are a word', 'InvalidArgument', (context) => {
    Object.assign(plan(context), { showGridlines: 'no' });
  }),
];

/** Wrong ways to delete a sheet. */
export const deletingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('deleting all sheets', 'InvalidOperation', (context) => {
    plan(context).delete();
    locked(context).delete();
  }),
  wrong('deleting a sheet that is not there', 'ItemNotFound', ({ workbook }) =>
    workbook.worksheets.getItem('Gone').delete(),
  ),
  wrong('deleting a sheet of a workbook that is read-only', 'AccessDenied', (context) => plan(context).delete(), {
    meanwhile: readOnly,
  }),
  wrong('deleting a sheet that is gone', 'ItemNotFound', (context) => {
    const sheet = plan(context);
    sheet.delete();
    sheet.delete();
  }),
];

/** Wrong frozen panes. */
export const freezingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('freezing cells of another sheet', 'InvalidArgument', (context) =>
    plan(context).freezePanes.freezeAt(lockedCell(context)),
  ),
  wrong('freezing half a row', 'InvalidArgument', (context) => plan(context).freezePanes.freezeRows(0.5)),
  wrong('freezing on a protected sheet', 'AccessDenied', (context) => locked(context).freezePanes.freezeColumns(1)),
  tooNew('frozen panes', '1.6', (context) => plan(context).freezePanes.freezeRows(1)),
];

/** Wrong pages. */
export const pageCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('an unknown paper', 'InvalidArgument', (context) => {
    Object.assign(plan(context).pageLayout, { paperSize: 'Napkin' });
  }),
  wrong('an unknown orientation', 'InvalidArgument', (context) => {
    Object.assign(plan(context).pageLayout, { orientation: 'Upright' });
  }),
  wrong('half a page', 'InvalidArgument', (context) => {
    plan(context).pageLayout.zoom = { horizontalFitToPages: 0.5 };
  }),
  wrong('a long header', 'InvalidArgument', (context) => {
    plan(context).pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256);
  }),
  wrong('titles that are no whole rows', 'InvalidArgument', (context) =>
    plan(context).pageLayout.setPrintTitleRows(planCell(context, 'B1:B2')),
  ),
  wrong('a print area of another sheet', 'InvalidArgument', (context) =>
    plan(context).pageLayout.setPrintArea(lockedCell(context)),
  ),
  wrong('a page of a protected sheet', 'AccessDenied', (context) => {
    locked(context).pageLayout.orientation = 'Landscape';
  }),
  tooNew('pages', '1.8', (context) => {
    plan(context).pageLayout.orientation = 'Landscape';
  }),
];
