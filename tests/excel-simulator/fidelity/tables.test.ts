import { snapshotFrom } from '../../support/snapshotFrom';
import type { ExcelSimulator } from '../excelSimulator';
import { contentAt, withExcel } from './withExcel';

const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target', 'Actual', 'Share'],
      ['Train', 5, 2],
      ['Advise', 4, 4],
      ['Meet', 2, 1],
    ],
  },
  { tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:D4' }] },
);
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');
const rows = (context: Excel.RequestContext, address: string) => plan(context).getRange(address).getEntireRow();
const shares = (simulator: ExcelSimulator) => [2, 3, 4].map((row) => contentAt(simulator, 'Plan', row, 4));

describe('a table whose cells move', () => {
  test('grows by rows and columns that come inside it, with names for the new columns', async () => {
    const simulator = await withExcel(fixture, (context) => {
      rows(context, 'A3').insert('Down');
      plan(context).getRange('B1').getEntireColumn().insert('Right');
    });
    expect(simulator.snapshot().sheets[0]!.tables).toMatchObject([
      { range: { top: 1, left: 1, bottom: 5, right: 5 }, columns: ['Action', 'Column1', 'Target', 'Actual', 'Share'] },
    ]);
    expect(contentAt(simulator, 'Plan', 1, 2)).toBe('Column1');
  });

  test('loses the columns that go, and goes with all its rows', async () => {
    const narrower = await withExcel(fixture, (context) =>
      plan(context).getRange('B1:C1').getEntireColumn().delete('Left'),
    );
    expect(narrower.snapshot().sheets[0]!.tables).toMatchObject([{ columns: ['Action', 'Share'] }]);
    const gone = await withExcel(fixture, (context) => rows(context, 'A1:A4').delete('Up'));
    expect(gone.snapshot().sheets[0]!.tables).toEqual([]);
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['a part of its rows', (context) => plan(context).getRange('A3:B3').insert('Down')],
    ['a part of its columns', (context) => plan(context).getRange('A2').insert('Right')],
    ['its header alone', (context) => rows(context, 'A1').delete('Up')],
  ])('is not torn apart by moving %s', async (_, work) => {
    await expect(withExcel(fixture, work)).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });
});

describe('a formula in an empty column of a table', () => {
  test('is put into all its cells', async () => {
    const simulator = await withExcel(fixture, (context) => (plan(context).getRange('D3').formulas = [['=C3/$B$3']]));
    expect(shares(simulator)).toEqual(['=C2/$B$3', '=C3/$B$3', '=C4/$B$3']);
  });

  test('is put into cells that were written empty along with it', async () => {
    const simulator = await withExcel(fixture, (context) => {
      plan(context).getRange('D2:D4').formulas = [['=C2/B2'], [''], ['=C4/B4']];
    });
    expect(shares(simulator)).toEqual(['=C2/B2', '=C3/B3', '=C4/B4']);
  });

  test('stays alone beside other contents, outside the table, and where Excel is told so', async () => {
    const beside = await withExcel(fixture, (context) => {
      plan(context).getRange('D2').values = [['none']];
      plan(context).getRange('D3').formulas = [['=C3/B3']];
      plan(context).getRange('F3').formulas = [['=C3/B3']];
    });
    expect(shares(beside)).toEqual(['none', '=C3/B3', null]);
    expect([2, 4].map((row) => contentAt(beside, 'Plan', row, 6))).toEqual([null, null]);
    const told = (context: Excel.RequestContext) => (plan(context).getRange('D3').formulas = [['=C3/B3']]);
    expect(shares(await withExcel(fixture, told, { fillsTableColumns: false }))).toEqual([null, '=C3/B3', null]);
  });
});
