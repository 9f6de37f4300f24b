import { snapshotFrom } from '../../support/snapshotFrom';
import { contentAt, withExcel } from './withExcel';

const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target', 'Half', 'Next'],
      ['b', 5, { formula: '=B2/2', value: 2.5 }, { formula: '=B3', value: 'few' }],
      ['A', 'few', { formula: '=B3/2', value: 0 }, { formula: '=$B$3', value: 'few' }],
      [null, true, null, null],
      ['a', 1, { formula: '=B5/2', value: 0.5 }, { formula: '=Plan!B5', value: 1 }],
    ],
    Other: [[{ formula: '=Plan!B2', value: 5 }]],
  },
  { names: [{ name: 'Second', reference: 'Plan!$A$2' }] },
);
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

test('rows are sorted as Excel does: empty cells last, equal ones in their order, formulas as if copied', async () => {
  const simulator = await withExcel(fixture, (context) => {
    plan(context).getRange('A3').hyperlink = { address: 'https://a.b', textToDisplay: 'A' };
    plan(context).getRange('A3').format.fill.color = '#FFF2CC';
    plan(context)
      .getRange('A1:D5')
      .sort.apply([{ key: 0 }], false, true);
  });
  const columns = [1, 2, 3, 4].map((column) => [2, 3, 4, 5].map((row) => contentAt(simulator, 'Plan', row, column)));
  expect(columns).toEqual([
    ['A', 'a', 'b', null],
    ['few', 1, 5, true],
    ['=B2/2', '=B3/2', '=B4/2', null],
    ['=$B$3', '=Plan!B3', '=B5', null],
  ]);
  const sheet = simulator.workbook.findSheetByName('Plan')!;
  expect(sheet.hyperlinks.get(2, 1)).toMatchObject({ address: 'https://a.b' });
  expect([sheet.look(2, 1).fill, sheet.look(3, 1).fill]).toEqual(['#FFF2CC', null]);
  expect(contentAt(simulator, 'Other', 1, 1)).toBe('=Plan!B2');
  expect(simulator.snapshot().names).toMatchObject([{ reference: 'Plan!$A$2' }]);
});

test('numbers come before text before logical values, turned round but for empty cells', async () => {
  const sorted = async (ascending: boolean) => {
    const simulator = await withExcel(fixture, (context) => {
      plan(context)
        .getRange('A2:D5')
        .sort.apply([{ key: 1, ascending }]);
    });
    return [2, 3, 4, 5].map((row) => contentAt(simulator, 'Plan', row, 2));
  };
  expect(await sorted(true)).toEqual([1, 5, 'few', true]);
  expect(await sorted(false)).toEqual([true, 'few', 5, 1]);
});

test('a kept range stays where it is', async () => {
  await withExcel(fixture, async (context, simulator) => {
    const kept = plan(context).getRange('A2:B2');
    await context.sync();
    simulator.staff.sortRows('Plan', 'A2:D5', { key: 0, isAscending: true });
    kept.load('address,values');
    await context.sync();
    expect([kept.address, kept.values]).toEqual(['Plan!A2:B2', [['A', 'few']]]);
  });
});

test.each([
  ['a column outside', { key: 4 }, 'InvalidArgument'],
  ['colours', { key: 0, sortOn: 'CellColor' as const }, 'NotImplemented'],
])('sorting by %s is refused', async (_, field, code) => {
  const work = (context: Excel.RequestContext) => plan(context).getRange('A2:D5').sort.apply([field]);
  await expect(withExcel(fixture, work)).rejects.toMatchObject({ code });
});
