import { lockedCell, plan, planCell, readOnly, tooNew, wrong, type WrongCall } from './wrongCall';

/** Wrong ways to type into cells. */
export const typingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('fewer rows than the range', 'InvalidArgument', (context) => {
    planCell(context, 'D1:E2').formulas = [['x', 'y']];
  }),
  wrong('rows that are too short', 'InvalidArgument', (context) => {
    planCell(context, 'D1:E1').values = [['x']];
  }),
  wrong('a long array of another size', 'InvalidArgument', (context) => {
    planCell(context, 'D1:D1500').values = Array.from({ length: 1600 }, () => ['x']);
  }),
  wrong('typing into a protected sheet', 'AccessDenied', (context) => {
    lockedCell(context).formulas = [['x']];
  }),
  wrong(
    'typing into a workbook that is read-only',
    'AccessDenied',
    (context) => {
      planCell(context).formulas = [['x']];
    },
    { meanwhile: readOnly },
  ),
  wrong(
    'typing into a sheet that was deleted',
    'ItemNotFound',
    (context) => {
      planCell(context).formulas = [['x']];
    },
    { meanwhile: (simulator) => simulator.deleteSheet('Plan') },
  ),
  wrong('text that Excel takes for a formula', 'InvalidArgument', (context) => {
    planCell(context).values = [['-abc']];
  }),
  wrong('text that is too long', 'InvalidArgument', (context) => {
    planCell(context).values = [['x'.repeat(32_768)]];
  }),
  wrong('a formula that is too long', 'FormulaLengthExceedsLimit', (context) => {
    planCell(context).formulas = [[`=1${'+1'.repeat(5000)}`]];
  }),
  wrong('an object', 'InvalidArgument', (context) => {
    planCell(context).values = [[{ text: 'x' }]];
  }),
  wrong('a formula it does not calculate', 'InvalidArgument', (context) => {
    planCell(context).formulas = [['=VLOOKUP(1,A1:B2,2)']];
    planCell(context).load('values');
  }),
  wrong('a second header of the same name', 'InvalidArgument', (context) => {
    planCell(context, 'B1').values = [['action']];
  }),
];

/** Wrong ways to correct one cell. */
export const fixingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a number format that is a number', 'InvalidArgument', (context) => {
    planCell(context).numberFormat = [[1]];
  }),
  wrong('number formats of another size', 'InvalidArgument', (context) => {
    planCell(context).numberFormat = [['General', 'General']];
  }),
  wrong('a number format on a protected sheet', 'AccessDenied', (context) => {
    lockedCell(context).numberFormat = [['General']];
  }),
];

/** Wrong ways to take contents and look out of cells. */
export const clearingCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('clearing a protected sheet', 'AccessDenied', (context) => lockedCell(context).clear()),
  wrong('clearing what it does not know', 'NotImplemented', (context) => planCell(context).clear('Formats')),
];

/** Wrong links. */
export const linkCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a link to nowhere', 'InvalidArgument', (context) => {
    planCell(context).hyperlink = {};
  }),
  wrong('a link to two places', 'InvalidArgument', (context) => {
    planCell(context).hyperlink = { address: 'https://a.b', documentReference: 'Plan!A1' };
  }),
  wrong('one link for two cells', 'NotImplemented', (context) => {
    planCell(context, 'D1:D2').hyperlink = { address: 'https://a.b' };
  }),
  wrong('a link on a protected sheet', 'AccessDenied', (context) => {
    lockedCell(context).hyperlink = { address: 'https://a.b' };
  }),
  tooNew('links', '1.6', (context) => {
    planCell(context).hyperlink = { address: 'https://a.b' };
  }),
];

/** Wrong ways to take a link out. */
export const unlinkCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('taking a link out of a protected sheet', 'AccessDenied', (context) => lockedCell(context).clear('Hyperlinks')),
];

/** Wrong ways to find cells and to read them. */
export const readingCalls: readonly WrongCall[] = [
  wrong('an address outside the sheet', 'InvalidArgument', (context) => plan(context).getRange('A1048577')),
  wrong('what is no address', 'InvalidArgument', (context) => plan(context).getRange('nonsense')),
  wrong('a cell above the sheet', 'InvalidArgument', (context) => planCell(context).getCell(-1, 0).load('values')),
  wrong('a row above the sheet', 'InvalidArgument', (context) => planCell(context).getRow(-1).load('values')),
  wrong('half a row', 'InvalidArgument', (context) => planCell(context).getOffsetRange(0.5, 0).load('values')),
  wrong('a range of no rows', 'InvalidArgument', (context) => planCell(context).getResizedRange(-1, 0).load('values')),
  wrong('an unknown property', 'InvalidArgument', (context) => planCell(context).load('height')),
  wrong('a property of an unknown part', 'InvalidArgument', (context) => planCell(context).load('interior/color')),
  tooNew('loading links', '1.6', (context) => planCell(context).load('hyperlink')),
  wrong('a method it does not have', 'ApiNotFound', (context) => planCell(context).merge()),
  wrong('more cells than Excel gives', 'RangeExceedsLimit', (context) =>
    plan(context).getRange('A1:F1048576').load('values'),
  ),
  wrong('selecting a cell of a hidden sheet', 'InvalidOperation', (context) => {
    const sheet = plan(context);
    sheet.visibility = 'Hidden';
    sheet.getRange('A1').select();
  }),
  wrong('cells that were deleted', 'ItemNotFound', (context) => {
    const cell = planCell(context);
    plan(context).delete();
    cell.load('values');
  }),
];
