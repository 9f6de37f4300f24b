import { dayFrom, serialFromDay, type DateSystem } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';
import { german } from '../model/culture';
import { withExcel } from './withExcel';

const serial = (year: number, month: number, day: number, system: DateSystem = 1900) =>
  serialFromDay(dayFrom(year, month, day)!, system);

type Case = readonly [typed: string, value: unknown, format: string];

/** What stands in A1 after something was typed into it. */
async function typeInto(typed: string, isLocal: boolean, dateSystem: DateSystem = 1900) {
  const simulator = await withExcel(
    snapshotFrom({ Plan: [] }, { dateSystem }),
    ({ workbook }) => {
      const cell = workbook.worksheets.getItem('Plan').getRange('A1');
      if (isLocal) cell.formulasLocal = [[typed]];
      else cell.values = [[typed]];
    },
    { culture: german },
  );
  const sheet = simulator.workbook.findSheetByName('Plan')!;
  return [sheet.cell(1, 1)?.value ?? null, sheet.look(1, 1).numberFormat];
}

describe('what is typed is read as in the United States', () => {
  test.each<Case>([
    ['12', 12, 'General'],
    [' 12 ', 12, 'General'],
    ['-3.5', -3.5, 'General'],
    ['.5', 0.5, 'General'],
    ['+7', 7, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['(1)', -1, 'General'],
    ['(1,200)', -1200, '#,##0'],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$1,200', 1200, '$#,##0'],
    ['-$5.25', -5.25, '$#,##0.00'],
    ['1 1/2', 1.5, '# ?/?'],
    ['3-4', serial(2026, 3, 4), 'd-mmm'],
    ['1/2', serial(2026, 1, 2), 'd-mmm'],
    ['13/5', serial(2026, 5, 13), 'd-mmm'],
    ['3/2025', serial(2025, 3, 1), 'mmm-yy'],
    ['3/4/26', serial(2026, 3, 4), 'm/d/yyyy'],
    ['3/4/45', serial(1945, 3, 4), 'm/d/yyyy'],
    ['2026-03-04', serial(2026, 3, 4), 'm/d/yyyy'],
    ['6 March', serial(2026, 3, 6), 'd-mmm'],
    ['6-Mar-2025', serial(2025, 3, 6), 'd-mmm-yy'],
    ['March 2025', serial(2025, 3, 1), 'mmm-yy'],
    ['Mar 6, 2025', serial(2025, 3, 6), 'd-mmm-yy'],
    ['10:30', 0.4375, 'h:mm'],
    ['1:30 PM', 0.5625, 'h:mm'],
    ['3/4/2026 12:00', serial(2026, 3, 4) + 0.5, 'm/d/yyyy h:mm'],
    ['TRUE', true, 'General'],
    ['#n/a', '#N/A', 'General'],
  ])('%j', async (typed, value, format) => {
    expect(await typeInto(typed, false)).toEqual([value, format]);
  });

  test.each(['1.2.3', 'plain', '31/31/2026', 'Mar', '25:61', '1,5 x', '13 1/0', '6 March 2026 or later', 'WAHR'])(
    '%j stays text',
    async (typed) => {
      expect(await typeInto(typed, false)).toEqual([typed, 'General']);
    },
  );

  test.each([
    ["'3-4", '3-4'],
    ["'=x", '=x'],
    ["''quoted'", "'quoted'"],
    ["'", ''],
  ])('%j is text behind an apostrophe', async (typed, value) => {
    expect(await typeInto(typed, false)).toEqual([value, 'General']);
  });

  test('days are counted from 1904 where the workbook does so', async () => {
    expect(await typeInto('3-4', false, 1904)).toEqual([serial(2026, 3, 4, 1904), 'd-mmm']);
    expect(serial(2026, 3, 4) - serial(2026, 3, 4, 1904)).toBe(1462);
  });
});

describe('what is typed at a German machine', () => {
  test.each<Case>([
    ['1,5', 1.5, 'General'],
    ['1.234,5', 1234.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['3.4.', serial(2026, 4, 3), 'd-mmm'],
    ['3.4.2025', serial(2025, 4, 3), 'm/d/yyyy'],
    ['6. März 2025', serial(2025, 3, 6), 'd-mmm-yy'],
    ['WAHR', true, 'General'],
    ['TRUE', 'TRUE', 'General'],
  ])('%j', async (typed, value, format) => {
    expect(await typeInto(typed, true)).toEqual([value, format]);
  });
});

test('a cell that has a format keeps it, and one of text keeps what is typed', async () => {
  const simulator = await withExcel(snapshotFrom({ Plan: [] }), ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Plan');
    sheet.getRange('A1:B1').numberFormat = [['0.00', '@']];
    sheet.getRange('A1:B1').values = [['50%', '3-4']];
  });
  const sheet = simulator.workbook.findSheetByName('Plan')!;
  expect([sheet.cell(1, 1)?.value, sheet.look(1, 1).numberFormat]).toEqual([0.5, '0.00']);
  expect([sheet.cell(1, 2)?.value, sheet.look(1, 2).numberFormat]).toEqual(['3-4', '@']);
});
