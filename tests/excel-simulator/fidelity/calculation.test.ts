import { snapshotFrom } from '../../support/snapshotFrom';
import { withExcel } from './withExcel';

const fixture = snapshotFrom({ Plan: [[6, 3, 'text', { error: '#N/A' }]], 'Other one': [[4]] });
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

/** What formulas give that are written below each other. */
async function valuesOf(formulas: readonly string[]): Promise<unknown[]> {
  let values: unknown[] = [];
  await withExcel(fixture, async (context) => {
    const range = plan(context).getRange(`F1:F${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    values = range.values.flat();
  });
  return values;
}

test('the formulas the product writes are calculated, each after those it needs', async () => {
  expect(
    await valuesOf([
      '=F2/2',
      '=A1/B1',
      '=IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(B1>0,A1/B1,""),"")',
      '=IF(ISNUMBER(C1),1,"no number")',
      '=SUM(A1,B1,C1)',
      '=HYPERLINK("#Plan!A1","Plan A1")',
      "='Other one'!A1",
      '=A1>=B1',
    ]),
  ).toEqual([1, 2, 2, 'no number', 9, 'Plan A1', 4, true]);
});

test('errors are passed on, but where a formula does not look at them', async () => {
  expect(
    await valuesOf(['=A1/E1', '=D1/2', '=C1/2', '=Gone!A1', '=#REF!', '=IF(ISNUMBER(D1),D1,"none")', '=IF(A1>1,1,D1)']),
  ).toEqual([...['#DIV/0!', '#N/A', '#VALUE!', '#REF!', '#REF!', 'none', 1]]);
});

test.each(['=VLOOKUP(1,A1:B1,2)', '=A1+', '=A1&B1', '=SUM(A1:B1)', '=Total', '=F1', '=Plan!F1/2'])(
  '%s is refused, not guessed',
  async (formula) => {
    await expect(valuesOf([formula])).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('suspended calculation begins again with the next request', async () => {
  await withExcel(fixture, async (context) => {
    const range = plan(context).getRange('F1');
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    range.formulas = [['=A1/B1']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['']]);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
});

test('with manual calculation a formula keeps its value until it is asked for', async () => {
  await withExcel(fixture, async (context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    const range = plan(context).getRange('F1');
    const read = async () => {
      range.load('values');
      application.load('calculationMode,calculationState');
      await context.sync();
      return range.values[0]![0] as unknown;
    };
    range.formulas = [['=A1/B1']];
    expect(await read()).toBe(2);
    plan(context).getRange('A1').values = [[9]];
    expect(await read()).toBe(2);
    application.calculate('Recalculate');
    expect(await read()).toBe(3);
    plan(context).getRange('A1').values = [[12]];
    application.calculationMode = 'Automatic';
    expect(await read()).toBe(4);
    expect(application.calculationMode).toBe('Automatic');
  });
});
