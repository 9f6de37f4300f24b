import { snapshotFrom } from '../../support/snapshotFrom';
import { withExcel } from './withExcel';

const fixture = () =>
  snapshotFrom({
    Plan: [
      ['Action', 'Target'],
      ['b', 1],
    ],
    Other: [['x']],
  });
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

describe('protection', () => {
  test('what it allows may be done, and what is typed into cells that are not locked', async () => {
    const simulator = await withExcel(fixture(), (context) => {
      plan(context).getRange('B2').format.protection.locked = false;
      plan(context).protection.protect({ allowFormatCells: true, allowSort: true });
      plan(context).getRange('A1').format.font.bold = true;
      plan(context)
        .getRange('A1:B2')
        .sort.apply([{ key: 0 }]);
      plan(context).getRange('B2').values = [[7]];
    });
    expect(simulator.workbook.findSheetByName('Plan')).toMatchObject({ isProtected: true });
    expect(simulator.workbook.findSheetByName('Plan')!.look(1, 1)).toMatchObject({ isBold: true });
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['typing into a locked cell', 'AccessDenied', (sheet) => (sheet.getRange('A2').values = [['x']])],
    [
      'typing into cells of which one is locked',
      'AccessDenied',
      (sheet) => (sheet.getRange('A2:B2').values = [['x', 1]]),
    ],
    ['clearing cells that are not locked', 'AccessDenied', (sheet) => sheet.getRange('B2').clear()],
    ['widths', 'AccessDenied', (sheet) => (sheet.getRange('A2').format.columnWidth = 90)],
    ['inserting rows', 'AccessDenied', (sheet) => sheet.getRange('A2').getEntireRow().insert('Down')],
    ['a chart', 'AccessDenied', (sheet) => sheet.charts.add('Line', sheet.getRange('B2'), 'Columns')],
    ['protecting again', 'InvalidOperation', (sheet) => sheet.protection.protect()],
    ['a password', 'NotImplemented', (sheet) => sheet.protection.unprotect('secret')],
  ])('%s is refused', async (_, code, work) => {
    const refused = withExcel(fixture(), (context) => {
      plan(context).getRange('B2').format.protection.locked = false;
      plan(context).protection.protect({ allowFormatCells: true });
      work(plan(context));
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  test('it says what it allows, and ends', async () => {
    await withExcel(fixture(), async (context) => {
      const { protection } = plan(context);
      protection.protect({ allowSort: true });
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowSort, protection.options.allowFormatCells]).toEqual([
        ...[true, true, false],
      ]);
      protection.unprotect();
      plan(context).getRange('A2').values = [['x']];
    });
  });

  test('an option that Excel does not have is refused', async () => {
    const work = (context: Excel.RequestContext) => {
      plan(context).protection.protect({ allowAll: true } as Excel.WorksheetProtectionOptions);
    };
    await expect(withExcel(fixture(), work)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('settings are kept, changed and deleted', async () => {
  await withExcel(fixture(), async (context) => {
    const { settings } = context.workbook;
    settings.add('goal', { share: 0.25 });
    settings.add('goal', { share: 0.3 });
    const goal = settings.getItem('goal');
    const none = settings.getItemOrNullObject('none');
    const count = settings.getCount();
    goal.load('key,value');
    await context.sync();
    expect([goal.key, goal.value, none.isNullObject, count.value]).toEqual(['goal', { share: 0.3 }, true, 1]);
    goal.delete();
    settings.getItem('goal').load('value');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('what is selected is known, and brings its sheet to the front; a hidden sheet cannot be', async () => {
  await withExcel(fixture(), async (context, simulator) => {
    const front = context.workbook.worksheets.getActiveWorksheet();
    const first = context.workbook.getSelectedRange();
    front.load('name');
    first.load('address');
    await context.sync();
    expect([front.name, first.address]).toEqual(['Plan', 'Plan!A1']);
    simulator.staff.select('Other', 'B2:C3');
    const now = context.workbook.getSelectedRange();
    const activeNow = context.workbook.worksheets.getActiveWorksheet();
    now.load('address');
    activeNow.load('name');
    await context.sync();
    expect([activeNow.name, now.address]).toEqual(['Other', 'Other!B2:C3']);
  });
  const hidden = (context: Excel.RequestContext) => {
    plan(context).visibility = 'Hidden';
    plan(context).getRange('A1').select();
  };
  await expect(withExcel(fixture(), hidden)).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('a filter that people put on a sheet is seen, and taken off', async () => {
  const simulator = await withExcel(fixture(), async (context, { staff }) => {
    staff.filterRows('Plan', 'A1:B2', [2]);
    const { autoFilter } = plan(context);
    const range = autoFilter.getRangeOrNullObject();
    autoFilter.load('enabled,isDataFiltered');
    range.load('address');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, 'Plan!A1:B2']);
    autoFilter.remove();
  });
  expect(simulator.workbook.findSheetByName('Plan')).toMatchObject({ filter: null, hiddenRows: new Set() });
});
