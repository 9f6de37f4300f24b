import { snapshotFrom } from '../../support/snapshotFrom';
import { contentAt, withExcel } from './withExcel';

const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target', 'Actual', 'Progress'],
      ['Train', 5, 2, { formula: '=C2/B2', value: 0.4 }],
      ['Advise', 4, 4, { formula: '=$C$3/B3', value: 1 }],
      ['All', { formula: '=SUM(B2:B3)', value: 9 }, null, { formula: '=SUM(B:B)', value: 9 }],
    ],
    'Other sheet': [[{ formula: "=Plan!B3+'Other sheet'!B3+SUM(Plan!2:3)", value: 4 }, '=Plan!B3']],
  },
  {
    names: [
      { name: 'Targets', reference: 'Plan!$B$2:$B$3' },
      { name: 'Share', reference: 'Plan!$C$3/Plan!$B$3' },
    ],
  },
);
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');
const OTHER = 'Other sheet';

describe('rows and columns that come and go', () => {
  test('formulas of every sheet follow what they point at', async () => {
    const simulator = await withExcel(fixture, (context) => {
      plan(context).getRange('A3').getEntireRow().insert('Down');
      plan(context).getRange('A1').getEntireColumn().insert('Right');
    });
    expect(contentAt(simulator, 'Plan', 2, 5)).toBe('=D2/C2');
    expect(contentAt(simulator, 'Plan', 4, 5)).toBe('=$D$4/C4');
    expect(contentAt(simulator, 'Plan', 5, 3)).toBe('=SUM(C2:C4)');
    expect(contentAt(simulator, 'Plan', 5, 5)).toBe('=SUM(C:C)');
    expect(contentAt(simulator, OTHER, 1, 1)).toBe("=Plan!C4+'Other sheet'!B3+SUM(Plan!2:4)");
    expect(contentAt(simulator, OTHER, 1, 2)).toBe('=Plan!B3');
    expect(simulator.snapshot().names).toMatchObject([
      { reference: 'Plan!$C$2:$C$4' },
      { reference: 'Plan!$D$4/Plan!$C$4' },
    ]);
  });

  test('what pointed at them alone is an error', async () => {
    const simulator = await withExcel(fixture, (context) => {
      plan(context).getRange('A3').getEntireRow().delete('Up');
    });
    expect(contentAt(simulator, 'Plan', 2, 4)).toBe('=C2/B2');
    expect(contentAt(simulator, 'Plan', 3, 2)).toBe('=SUM(B2:B2)');
    expect(contentAt(simulator, OTHER, 1, 1)).toBe("=Plan!#REF!+'Other sheet'!B3+SUM(Plan!2:2)");
    expect(simulator.workbook.findSheetByName(OTHER)!.cell(1, 1)).toMatchObject({ type: 'Error', value: '#REF!' });
    expect(simulator.snapshot().names).toMatchObject([
      { reference: 'Plan!$B$2' },
      { reference: 'Plan!#REF!/Plan!#REF!' },
    ]);
  });

  test('kept ranges, links, sizes, marks and charts follow', async () => {
    await withExcel(fixture, async (context, simulator) => {
      const kept = plan(context).getRange('B2:C3');
      plan(context).getRange('A2').hyperlink = { address: 'https://a.b', textToDisplay: 'Train' };
      plan(context).getRange('A3').format.rowHeight = 40;
      plan(context).getRange('C1').format.columnWidth = 90;
      plan(context).getRange('B2:B3').conditionalFormats.add('DataBar');
      plan(context).getRange('A2:A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Plan!$A$3:$A$4' },
      };
      const chart = plan(context).charts.add('Line', plan(context).getRange('B2:B3'), 'Columns');
      chart.setPosition(plan(context).getRange('A6'), plan(context).getRange('C9'));
      await context.sync();
      simulator.staff.insertRows('Plan', 3, 2);
      simulator.staff.insertColumns('Plan', 1, 1);
      simulator.staff.deleteColumns('Plan', 5, 1);
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Plan!C2:D5');
      const sheet = simulator.workbook.findSheetByName('Plan')!;
      expect(sheet.hyperlinks.get(2, 2)).toMatchObject({ address: 'https://a.b' });
      expect([...sheet.heights, ...sheet.widths]).toEqual([
        [5, 40],
        [4, 90],
      ]);
      expect(sheet.formats).toMatchObject([{ range: { top: 2, left: 3, bottom: 5, right: 3 } }]);
      expect(sheet.lists).toMatchObject([
        { range: { top: 2, left: 2, bottom: 5 }, settings: { rule: { list: { source: '=Plan!$B$5:$B$6' } } } },
      ]);
      expect(sheet.describe().charts).toMatchObject([
        { place: { top: 8, left: 2, bottom: 11, right: 4 }, series: [{ values: 'Plan!C2:C5' }] },
      ]);
    });
  });

  test('a kept range whose cells are gone is not found any more', async () => {
    const work = async (context: Excel.RequestContext) => {
      const gone = plan(context).getRange('D3');
      await context.sync();
      plan(context).getRange('D1').getEntireColumn().delete('Left');
      gone.load('address');
    };
    await expect(withExcel(fixture, work)).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('cells that would fall off the sheet are not pushed off', async () => {
    const work = (context: Excel.RequestContext) => {
      plan(context).getRange('XFD1').values = [['end']];
      plan(context).getRange('A1').insert('Right');
    };
    await expect(withExcel(fixture, work)).rejects.toMatchObject({ code: 'NonBlankCellOffSheet' });
  });

  test('a part of a row moves alone', async () => {
    const simulator = await withExcel(fixture, (context) => {
      plan(context).getRange('A2:B2').insert('Down');
      plan(context).getRange('D1').delete('Left');
    });
    expect(contentAt(simulator, 'Plan', 3, 1)).toBe('Train');
    expect(contentAt(simulator, 'Plan', 2, 3)).toBe(2);
    expect(contentAt(simulator, 'Plan', 2, 4)).toBe('=C2/B3');
    expect(contentAt(simulator, 'Plan', 5, 2)).toBe('=SUM(B3:B4)');
  });
});

describe('sheets that change', () => {
  test('a new name is taken over by formulas and names', async () => {
    const simulator = await withExcel(fixture, (context) => (plan(context).name = "The plan's"));
    expect(contentAt(simulator, OTHER, 1, 1)).toBe("='The plan''s'!B3+'Other sheet'!B3+SUM('The plan''s'!2:3)");
    expect(contentAt(simulator, OTHER, 1, 2)).toBe('=Plan!B3');
    expect(simulator.snapshot().names).toMatchObject([
      { reference: "'The plan''s'!$B$2:$B$3" },
      { reference: "'The plan''s'!$C$3/'The plan''s'!$B$3" },
    ]);
  });

  test('what pointed at a deleted sheet points nowhere', async () => {
    const simulator = await withExcel(fixture, (context) => plan(context).delete());
    expect(contentAt(simulator, OTHER, 1, 1)).toBe("=#REF!B3+'Other sheet'!B3+SUM(#REF!2:3)");
    expect(simulator.snapshot().names).toMatchObject([{ reference: '#REF!' }, { reference: '#REF!$C$3/#REF!$B$3' }]);
  });

  test('names of tables, functions and other files are no cells', async () => {
    const formulas = ['=LOG10(B3)', '=Rate2025+B3', '=[Book.xlsx]Plan!B3', "='[A b.xlsx]Plan'!B3", '="B3"', '=T[B3]'];
    const rows = snapshotFrom({ Plan: [formulas.map((formula) => ({ formula, value: 1 }))] });
    const simulator = await withExcel(rows, (context) => plan(context).getRange('A2').getEntireRow().insert('Down'));
    expect(formulas.map((_, index) => contentAt(simulator, 'Plan', 1, index + 1))).toEqual([
      ...['=LOG10(B4)', '=Rate2025+B4', '=[Book.xlsx]Plan!B3', "='[A b.xlsx]Plan'!B3", '="B3"', '=T[B3]'],
    ]);
  });
});
