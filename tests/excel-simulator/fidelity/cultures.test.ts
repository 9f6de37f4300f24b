import { readFileSync } from 'node:fs';
import { applyPatch, dayOf, runPlan } from '../../../src/core';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { canonical } from '../../support/canonical';
import { snapshotFrom } from '../../support/snapshotFrom';
import { startExcelHost } from '../../support/startExcelHost';
import { ExcelSimulator } from '../excelSimulator';
import { german } from '../model/culture';
import { contentAt, withExcel } from './withExcel';

const fixture = snapshotFrom({
  Plan: [[1234.5, { date: '2026-03-04' }, 4, { formula: '=IF(A1>1.5,"1,5",C1)', value: 'x' }]],
});
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

describe('at a German machine', () => {
  test('formulas, formats and shown texts are told in both ways', async () => {
    await withExcel(
      fixture,
      async (context) => {
        const range = plan(context).getRange('A1:D1');
        range.numberFormat = [['#,##0.00', 'd mmm yyyy', 'General', 'General']];
        range.load('formulas,formulasLocal,numberFormat,numberFormatLocal,text');
        await context.sync();
        expect(range.formulas[0]![3]).toBe('=IF(A1>1.5,"1,5",C1)');
        expect(range.formulasLocal[0]![3]).toBe('=WENN(A1>1,5;"1,5";C1)');
        expect(range.numberFormatLocal[0]).toEqual(['#.##0,00', 'T MMM JJJJ', 'Standard', 'Standard']);
        expect(range.text[0]!.slice(0, 3)).toEqual(['1.234,50', '4 Mär 2026', '4']);
      },
      { culture: german },
    );
  });

  test('what is written in German is kept in English', async () => {
    const simulator = await withExcel(
      fixture,
      (context) => {
        plan(context).getRange('A2:B2').formulasLocal = [
          ['=WENN(ISTZAHL(A1);SUMME(A1;1,5);"a;b")', '=WENN(A1>1,5;1;2)'],
        ];
        plan(context).getRange('C2').numberFormatLocal = [['TT.MM.JJJJ "Tag"']];
      },
      { culture: german },
    );
    expect(contentAt(simulator, 'Plan', 2, 1)).toBe('=IF(ISNUMBER(A1),SUM(A1,1.5),"a;b")');
    expect(simulator.workbook.findSheetByName('Plan')!.cell(2, 1)?.value).toBe('');
    simulator.snapshot();
    expect(simulator.workbook.findSheetByName('Plan')!.cell(2, 1)?.value).toBe(1236);
    expect(simulator.workbook.findSheetByName('Plan')!.look(2, 3).numberFormat).toBe('dd.mm.yyyy "Tag"');
  });

  test('a formula with the separators of another culture is refused', async () => {
    const work = (context: Excel.RequestContext) => (plan(context).getRange('A2').formulasLocal = [['=SUMME(A1,C1)']]);
    await expect(withExcel(fixture, work, { culture: german })).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('Excel says how numbers are written there', async () => {
    await withExcel(
      fixture,
      async ({ application, sync }) => {
        application.load('decimalSeparator,thousandsSeparator');
        application.cultureInfo.load('name');
        application.cultureInfo.numberFormat.load('numberDecimalSeparator');
        application.cultureInfo.datetimeFormat.load('shortDatePattern');
        await sync();
        expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
        expect(application.cultureInfo.name).toBe('de-DE');
        expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
        expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe('dd.MM.yyyy');
      },
      { culture: german },
    );
  });

  test('an update of the sample makes the same workbook as anywhere', async () => {
    const before = await new XlsxHost(readFileSync('assets/sample/sample.xlsx'), '').readSnapshot();
    const { patch } = runPlan([before], { today: dayOf(2026, 6, 30), withSheets: true }).update;
    const simulator = new ExcelSimulator(before, { excelApi: '1.13', culture: german });
    const host = startExcelHost();
    await host.applyPatch(await host.readSnapshot(), patch);
    expect(canonical(simulator.snapshot())).toEqual(canonical(applyPatch(before, patch)));
  }, 30_000);
});

test.each([
  '1.5',
  '1,5',
  '3.4.',
  '3-4',
  '6. März 2025',
  '(1)',
  '50 %',
  '1.234,5',
  '€ 5',
  '5 €',
  'WAHR',
  'Mär 25',
  '12:30',
])('the host writes %j as text that stays text, at both machines', async (text) => {
  for (const culture of [undefined, german]) {
    const simulator = new ExcelSimulator(snapshotFrom({ Plan: [['x']] }), culture && { culture });
    const host = startExcelHost();
    const cells = [[{ kind: 'text', value: text } as const]];
    await host.applyPatch(await host.readSnapshot(), [{ op: 'writeCells', sheet: 'Plan', row: 2, column: 1, cells }]);
    expect(simulator.workbook.findSheetByName('Plan')!.cell(2, 1)).toMatchObject({ type: 'String', value: text });
  }
});
