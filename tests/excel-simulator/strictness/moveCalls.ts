import { planCell, planTable, readOnly, wrong, type WrongCall } from './wrongCall';

const sort = (context: Excel.RequestContext) => planCell(context, 'D1:E4').sort;

/** Wrong ways to move cells: inserting, deleting, sorting. */
export const moveCalls: readonly WrongCall[] = [
  wrong('cells that come from below', 'InvalidArgument', (context) => {
    planCell(context).insert('Up' as Excel.InsertShiftDirection);
  }),
  wrong('cells that go to the right', 'InvalidArgument', (context) =>
    planCell(context).delete('Right' as Excel.DeleteShiftDirection),
  ),
  wrong('half a table moved down', 'InsertDeleteConflict', (context) => planCell(context, 'A1').insert('Down')),
  wrong('a cell pushed off the sheet', 'NonBlankCellOffSheet', (context) => {
    planCell(context, 'D1048576').values = [['last']];
    planCell(context, 'D1').insert('Down');
  }),
  wrong('cells of a workbook that is read-only', 'AccessDenied', (context) => planCell(context).insert('Down'), {
    meanwhile: readOnly,
  }),
  wrong('moved cells in a formula over several sheets', 'NotImplemented', (context) => {
    planCell(context, 'E1').formulas = [["='Plan:Locked'!A1"]];
    planCell(context, 'D1').insert('Down');
  }),
  wrong('sorting by nothing', 'InvalidArgument', (context) => sort(context).apply([])),
  wrong('sorting by a column outside', 'InvalidArgument', (context) => sort(context).apply([{ key: 2 }])),
  wrong('sorting by colour', 'NotImplemented', (context) => sort(context).apply([{ key: 0, color: '#FFFFFF' }])),
  wrong('sorting upper before lower case', 'NotImplemented', (context) => sort(context).apply([{ key: 0 }], true)),
];

const special = (context: Excel.RequestContext, kind: string, values?: string) =>
  planTable(context)
    .getRange()
    .getSpecialCells(kind as Excel.SpecialCellType, values as Excel.SpecialCellValueType)
    .load('address');

/** Wrong ways to find cells by what they hold. */
export const specialCellCalls: readonly WrongCall[] = [
  wrong('cells that are not there', 'ItemNotFound', (context) => special(context, 'Formulas')),
  wrong('cells of an unknown kind', 'InvalidArgument', (context) => special(context, 'Odd')),
  wrong('cells of an unknown value', 'InvalidArgument', (context) => special(context, 'Constants', 'Colours')),
  wrong('cells with the same check', 'NotImplemented', (context) => special(context, 'SameDataValidation')),
];
