import { snapshotFrom } from '../../support/snapshotFrom';
import { withExcel } from './withExcel';

const fixture = snapshotFrom({
  Plan: [
    ['Action', 'Target', null],
    ['Train', 5, { formula: '=B2/2', value: 2.5 }],
    [null, true, { formula: '=B3/0', value: 1 }],
    ['Meet', { error: '#N/A' }, null],
  ],
});
const all = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan').getRange();

test.each<[string, Excel.SpecialCellType, Excel.SpecialCellValueType | undefined, string, number]>([
  ['blank cells', kindOf('Blanks'), undefined, 'Plan!C1,Plan!A3,Plan!C4', 3],
  ['constants', kindOf('Constants'), undefined, 'Plan!A1:B2,Plan!B3,Plan!A4:B4', 7],
  ['numbers', kindOf('Constants'), valuesOf('Numbers'), 'Plan!B2', 1],
  ['logical values and errors', kindOf('Constants'), valuesOf('ErrorsLogical'), 'Plan!B3:B4', 2],
  ['formulas', kindOf('Formulas'), undefined, 'Plan!C2:C3', 2],
  ['rows that are shown', kindOf('Visible'), undefined, 'Plan!A1:C2,Plan!A4:C4', 9],
])('%s', async (_, kind, valueType, address, count) => {
  await withExcel(fixture, async (context, simulator) => {
    simulator.staff.filterRows('Plan', 'A1:C4', [3]);
    const found = all(context).getSpecialCells(kind, valueType);
    found.load('address,areaCount,cellCount');
    found.areas.load('items/address');
    await context.sync();
    expect([found.address, found.areaCount, found.cellCount]).toEqual([address, address.split(',').length, count]);
    expect(found.areas.items.map((area) => area.address).join()).toBe(address);
  });
});

test('areas that are kept move with their cells', async () => {
  await withExcel(fixture, async (context, simulator) => {
    const found = all(context).getSpecialCells(kindOf('Formulas'));
    await context.sync();
    simulator.staff.insertRows('Plan', 3, 2);
    found.load('address');
    await context.sync();
    expect(found.address).toBe('Plan!C2:C5');
  });
});

test('where there are none, the one call fails and the other gives nothing', async () => {
  const none = (context: Excel.RequestContext) => all(context).getSpecialCells(kindOf('ConditionalFormats'));
  await expect(withExcel(fixture, none)).rejects.toMatchObject({ code: 'ItemNotFound' });
  await withExcel(fixture, async (context) => {
    const found = all(context).getSpecialCellsOrNullObject(kindOf('DataValidations'));
    await context.sync();
    expect(found.isNullObject).toBe(true);
  });
});

test.each([
  ['a kind that Excel does not have', 'Nice', undefined, 'InvalidArgument'],
  ['a kind that is not simulated', 'SameConditionalFormat', undefined, 'NotImplemented'],
  ['values of cells that are empty', 'Blanks', 'Text', 'InvalidArgument'],
])('%s is refused', async (_, kind, valueType, code) => {
  const ask = (context: Excel.RequestContext) =>
    all(context).getSpecialCells(kindOf(kind), valueType === undefined ? undefined : valuesOf(valueType));
  await expect(withExcel(fixture, ask)).rejects.toMatchObject({ code });
});

/** The library knows the words as members of its own enumerations, which are there only once it is loaded. */
function kindOf(kind: string): Excel.SpecialCellType {
  return kind as Excel.SpecialCellType;
}

function valuesOf(type: string): Excel.SpecialCellValueType {
  return type as Excel.SpecialCellValueType;
}
