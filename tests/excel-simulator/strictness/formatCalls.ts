import { lockedCell, planCell, tooNew, wrong, type WrongCall } from './wrongCall';

const format = (context: Excel.RequestContext) => planCell(context).format;

/** Wrong looks. */
export const lookCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('looks on a protected sheet', 'AccessDenied', (context) => {
    lockedCell(context).format.font.bold = true;
  }),
  wrong('a colour of text that is none', 'InvalidArgument', (context) => {
    format(context).font.color = '112233';
  }),
  wrong('bold that is a number', 'InvalidArgument', (context) => {
    Object.assign(format(context).font, { bold: 1 });
  }),
  wrong('an unknown line under text', 'InvalidArgument', (context) => {
    Object.assign(format(context).font, { underline: 'Wavy' });
  }),
  wrong('text of no size', 'InvalidArgument', (context) => {
    format(context).font.size = 0;
  }),
  wrong('an unknown place in the cell', 'InvalidArgument', (context) => {
    Object.assign(format(context), { verticalAlignment: 'Middle' });
  }),
  wrong('half an indent', 'InvalidArgument', (context) => {
    format(context).indentLevel = 0.5;
  }),
  tooNew('indents', '1.8', (context) => {
    format(context).indentLevel = 1;
  }),
];

/** Wrong fills. */
export const fillCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a colour of a fill that is none', 'InvalidArgument', (context) => {
    format(context).fill.color = 'DDEBF7';
  }),
  wrong('a fill on a protected sheet', 'AccessDenied', (context) => lockedCell(context).format.fill.clear()),
];

/** Wrong widths of columns. */
export const widthCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a width below nothing', 'InvalidArgument', (context) => {
    format(context).columnWidth = -1;
  }),
  wrong('a width on a protected sheet', 'AccessDenied', (context) => {
    lockedCell(context).format.columnWidth = 50;
  }),
];

/** Wrong heights of rows. */
export const heightCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('a height no row can have', 'InvalidArgument', (context) => {
    format(context).rowHeight = 500;
  }),
  wrong('a height on a protected sheet', 'AccessDenied', (context) => {
    lockedCell(context).format.rowHeight = 20;
  }),
];
