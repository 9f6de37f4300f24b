import { german } from '../model/culture';
import { lockPlan, plan, planCell, readOnly, wrong, type WrongCall } from './wrongCall';

const protection = (context: Excel.RequestContext) => plan(context).protection;

/** Wrong ways to deal with Excel itself, protection, filters and settings. */
export const settingCalls: readonly WrongCall[] = [
  wrong('a mode of calculation it does not have', 'InvalidArgument', ({ workbook }) => {
    Object.assign(workbook.application, { calculationMode: 'Sometimes' });
  }),
  wrong('calculating what it does not know', 'InvalidArgument', ({ workbook }) =>
    workbook.application.calculate('Half' as Excel.CalculationType),
  ),
  wrong('a formula that depends on itself', 'InvalidArgument', (context) => {
    planCell(context).formulas = [['=D1/2']];
    planCell(context).load('values');
  }),
  wrong('a number shown in a format it does not know', 'NotImplemented', (context) => {
    planCell(context).numberFormat = [['# ??/??']];
    planCell(context).values = [[1.5]];
    planCell(context).load('text');
  }),
  wrong(
    'an English formula where another language is written',
    'InvalidArgument',
    (context) => {
      planCell(context).formulasLocal = [['=SUM(A1,B1)']];
    },
    { culture: german },
  ),
  wrong('a password', 'NotImplemented', (context) => protection(context).protect({}, 'secret')),
  wrong('protection that allows what there is not', 'InvalidArgument', (context) =>
    protection(context).protect(JSON.parse('{"allowAll":true}') as Excel.WorksheetProtectionOptions),
  ),
  wrong('protecting twice', 'InvalidOperation', (context) => protection(context).protect(), { meanwhile: lockPlan }),
  wrong('a filter of a protected sheet', 'AccessDenied', (context) => plan(context).autoFilter.remove(), {
    meanwhile: lockPlan,
  }),
  wrong('a page that begins above the first row', 'InvalidArgument', (context) =>
    plan(context).horizontalPageBreaks.add(planCell(context, 'A1')),
  ),
  wrong(
    'pages of a protected sheet',
    'AccessDenied',
    (context) => plan(context).horizontalPageBreaks.removePageBreaks(),
    {
      meanwhile: lockPlan,
    },
  ),
  wrong('a setting in a workbook that is read-only', 'AccessDenied', ({ workbook }) => workbook.settings.add('a', 1), {
    meanwhile: readOnly,
  }),
  wrong(
    'deleting a setting of a workbook that is read-only',
    'AccessDenied',
    ({ workbook }) => workbook.settings.getItem('a').delete(),
    {
      before: ({ workbook }) => workbook.settings.add('a', 1),
      meanwhile: readOnly,
    },
  ),
];
