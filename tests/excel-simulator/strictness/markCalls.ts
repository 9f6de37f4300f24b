import { lockedCell, planCell, tooNew, wrong, type WrongCall } from './wrongCall';

const formats = (context: Excel.RequestContext) => planCell(context).conditionalFormats;

/** Wrong data bars and icons. */
export const conditionCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('another kind of conditional format', 'InvalidArgument', (context) => formats(context).add('Custom')),
  wrong('two icons of three', 'InvalidArgument', (context) => {
    formats(context).add('IconSet').iconSet.criteria = [];
  }),
  wrong('icons of data bars', 'InvalidOperation', (context) => {
    formats(context).add('DataBar').iconSet.style = 'ThreeSymbols2';
  }),
  wrong('a colour of bars that is none', 'InvalidArgument', (context) => {
    formats(context).add('DataBar').dataBar.positiveFormat.fillColor = '5B9BD5';
  }),
  wrong('a gradient that is a word', 'InvalidArgument', (context) => {
    Object.assign(formats(context).add('DataBar').dataBar.positiveFormat, { gradientFill: 'no' });
  }),
  wrong('conditional formats of a protected sheet', 'AccessDenied', (context) =>
    lockedCell(context).conditionalFormats.clearAll(),
  ),
  tooNew('conditional formats', '1.5', (context) => formats(context).clearAll()),
];

/** Wrong lists of choices. */
export const listCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a long list of choices', 'InvalidArgument', (context) => {
    planCell(context).dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
  }),
  wrong('a list on a protected sheet', 'AccessDenied', (context) => lockedCell(context).dataValidation.clear()),
  tooNew('lists of choices', '1.7', (context) => planCell(context).dataValidation.clear()),
];
